import type { Experience } from '../../../content/chart';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

/** Experiences elsewhere: who paid, employed and answered, what came of it, and what to be careful about. */
export function Experiences({ items }: { readonly items: readonly Experience[] }) {
  const { t } = useWords();
  const { texts } = useLetter();
  return (
    <table className="plain stacking experiences">
      <caption className="visually-hidden">{t('compare.evidence')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.where')}</th>
          <th scope="col">{t('compare.form')}</th>
          <th scope="col">{t('compare.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {texts.say(item.name)}
              <SourceNote of={item} />
            </th>
            <td data-label={t('compare.form')}>
              {t('compare.formOf', {
                payer: texts.say(item.payer),
                employer: texts.say(item.employer),
                responsible: texts.say(item.responsible),
              })}
            </td>
            <td data-label={t('compare.outcome')}>
              {texts.say(item.outcome)}{' '}
              <span className="caveat">
                {texts.say(item.caveat.text)}
                <SourceNote of={item.caveat.basis === item.basis ? null : item.caveat} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
