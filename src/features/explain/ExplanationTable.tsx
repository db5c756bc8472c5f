import { type ExplainedRow, type Explanation, spansOf } from '../../content/explanation';
import { useExplanation } from './context';
import { RowLink } from './RowLink';
import { StatementText } from './StatementText';
import { useWords } from './useWords';

interface Props {
  readonly explanation: Explanation;
  readonly rows: readonly ExplainedRow[];
  /** The row that the address names. */
  readonly linked: string | undefined;
}

/** The table; on a small screen each row becomes a block with the column's name above each cell. */
export function ExplanationTable({ explanation: { title, columns }, rows, linked }: Props) {
  const { t } = useWords();
  const { texts } = useExplanation();
  return (
    <table className="side-by-side">
      <caption className="visually-hidden">{texts.say(title)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('explain.subject')}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {texts.say(column.title)} <span className="column-note">{texts.say(column.note)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.id === linked ? 'linked' : undefined}>
            <th scope="row" abbr={texts.say(row.title)} id={`rij-${row.id}`} tabIndex={-1}>
              {texts.say(row.title)} <RowLink row={row.id} title={texts.say(row.title)} />
            </th>
            {spansOf(row, columns).map((span) => (
              <td
                key={span.columns[0].id}
                colSpan={span.columns.length}
                data-label={span.columns.map((column) => texts.say(column.title)).join(' · ')}
              >
                {span.items.map((item) => (
                  <p key={item.id}>
                    <StatementText item={item} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
