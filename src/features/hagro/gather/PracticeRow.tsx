import { memo } from 'react';
import { addressIn, hagroAddress, hagroSteps, steps } from '../../../route/addresses';
import { type HagroView } from '../context';
import { lengths, mandates, type Practice } from '../model/hagro';
import { walked } from '../model/walked';
import { useWords } from '../useWords';
import { LineField } from './LineField';

interface Props extends Pick<HagroView, 'flow' | 'hidden' | 'send'> {
  readonly practice: Practice;
  readonly name: string;
}

/** One practice: name, progress, representative, and ways to open or remove it. */
export const PracticeRow = memo(function PracticeRow({ flow, practice, name, hidden, send }: Props) {
  const { t, i18n } = useWords();
  const { id, answers, saved } = practice;
  const { path, current } = walked(flow, answers);
  const action = t(current === null ? 'hagro.gather.practices.open' : 'hagro.gather.practices.continue');
  const date = saved === null ? null : new Intl.DateTimeFormat(i18n.language).format(new Date(saved));
  return (
    <tr>
      <th scope="row" className="practice-name-cell">
        <b>{id}</b>
        <LineField
          label={t('hagro.gather.practices.nameOf', { name })}
          value={practice.name}
          placeholder={name}
          most={lengths.name}
          onChange={(text) => send({ type: 'changed', id, change: { name: text } })}
        />
      </th>
      <td data-label={t('hagro.gather.practices.state')}>
        {current === null
          ? t('hagro.gather.practices.complete')
          : t('hagro.gather.practices.busy', { count: path.length })}
        {date === null ? null : <span className="practice-saved"> {t('hagro.gather.practices.saved', { date })}</span>}
      </td>
      <td data-label={t('hagro.gather.practices.speaker')}>
        <LineField
          label={t('hagro.gather.practices.speakerOf', { name })}
          value={practice.speaker}
          placeholder=""
          most={lengths.who}
          onChange={(text) => send({ type: 'changed', id, change: { speaker: text } })}
        />
      </td>
      <td data-label={t('hagro.gather.practices.mandate')}>
        <select
          aria-label={t('hagro.gather.practices.mandateOf', { name })}
          value={practice.mandate ?? ''}
          onChange={({ target }) => {
            const mandate = mandates.find((known) => known === target.value) ?? null;
            send({ type: 'changed', id, change: { mandate } });
          }}
        >
          <option value="">{t('hagro.gather.practices.none_mandate')}</option>
          {mandates.map((mandate) => (
            <option key={mandate} value={mandate}>
              {t(`hagro.gather.practices.${mandate}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="practice-ways">
        {hidden && current === null ? (
          <span className="item-hint">{t('hagro.gather.practices.closed')}</span>
        ) : (
          <a
            href={addressIn(hagroAddress, hagroSteps.practice, id, current ?? steps.advice)}
            aria-label={t('hagro.gather.practices.openOf', { action, name })}
          >
            {action}
          </a>
        )}{' '}
        <button
          type="button"
          className="link"
          aria-label={t('hagro.gather.practices.openOf', { action: t('hagro.gather.practices.remove'), name })}
          onClick={() => send({ type: 'removed', id })}
        >
          {t('hagro.gather.practices.remove')}
        </button>
      </td>
    </tr>
  );
});
