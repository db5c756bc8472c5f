import { memo } from 'react';
import { addressIn, hagroAddress, hagroSteps } from '../../../route/addresses';
import { useHagro } from '../context';
import { mostNamed } from '../discuss/names';
import { useWords } from '../useWords';
import type { AnswerGroup, GroupedRow } from './answerGroups';

/** The practices of an answer by their numbers, of very many how many they are; with their names for who cannot see the legend. */
function Practices({ practices }: Pick<AnswerGroup, 'practices'>) {
  const { t } = useWords();
  const { shortOf } = useHagro();
  if (practices.length > mostNamed) return <b>{t('hagro.overview.many', { count: practices.length })}</b>;
  return (
    <>
      <b aria-hidden="true">{practices.join(' ')}</b>
      <span className="visually-hidden">{practices.map(shortOf).join(', ')}</span>
    </>
  );
}

function Row({ row: { question, subject, areItems, groups, conclusions } }: { readonly row: GroupedRow }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        {question === null ? subject : <a href={addressIn(hagroAddress, hagroSteps.discuss, question)}>{subject}</a>}
      </th>
      <td data-label={t('hagro.overview.who')} colSpan={conclusions === 0 ? 2 : 1}>
        {areItems ? `${t('hagro.overview.apart')} ` : null}
        <ul className="answer-groups">
          {groups.map(({ id, text, practices }) => (
            <li key={id}>
              {text} <Practices practices={practices} />
            </li>
          ))}
        </ul>
      </td>
      {conclusions === 0 ? null : (
        <td data-label={t('hagro.overview.changes')}>{t('hagro.overview.conclusions', { count: conclusions })}</td>
      )}
    </tr>
  );
}

interface Props {
  readonly outcomes: readonly GroupedRow[];
  readonly deciding: readonly GroupedRow[];
}

/** The differences that change a conclusion, those that change most first, and below them how the advices come out. */
export const GroupedTable = memo(function GroupedTable({ outcomes, deciding }: Props) {
  const { t } = useWords();
  return (
    <table className="stacking grouped">
      <caption className="visually-hidden">{t('hagro.overview.deciding')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hagro.overview.matrix.subject')}</th>
          <th scope="col">{t('hagro.overview.who')}</th>
          <th scope="col">{t('hagro.overview.changes')}</th>
        </tr>
      </thead>
      <tbody>
        {deciding.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} className="grouped-title">
            {t('hagro.overview.outcomes')}
          </th>
        </tr>
        {outcomes.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
});
