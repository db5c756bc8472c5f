import { Choice } from '../../../ui/Choice';
import { useHagro } from '../context';
import { lengths, mostPractices } from '../model/hagro';
import { useWords } from '../useWords';
import { ExpectedField } from './ExpectedField';

/** Name and date of the meeting, and whether answers stay hidden until all practices are in. */
export function Settings() {
  const { t } = useWords();
  const { session, send } = useHagro();
  const { name, date, sealed, expected } = session.hagro;
  return (
    <section aria-label={t('hagro.invite.settings.title')}>
      <div className="text-field">
        <label htmlFor="groep">{t('hagro.invite.settings.name')}</label>
        <input
          id="groep"
          autoComplete="off"
          maxLength={lengths.name}
          value={name}
          onChange={({ target }) => send({ type: 'set', change: { name: target.value } })}
        />
      </div>
      <div className="text-field">
        <label htmlFor="datum">{t('hagro.invite.settings.date')}</label>
        <input
          id="datum"
          type="date"
          value={date}
          onChange={({ target }) => send({ type: 'set', change: { date: target.value } })}
        />
      </div>
      <ExpectedField key={expected} most={mostPractices} />
      <Choice
        type="checkbox"
        id="verborgen"
        name="verborgen"
        label={t('hagro.invite.settings.sealed')}
        hint={t('hagro.invite.settings.sealedHint')}
        checked={sealed}
        onChange={(on) => send({ type: 'set', change: { sealed: on } })}
      />
    </section>
  );
}
