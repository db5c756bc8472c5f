import type { ComparedOption, Comparison, Fit } from '../../../content/comparison';
import type { Mark } from '../../../content/statement';
import { MarkIcon } from '../../../parts/MarkIcon';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';
import { cellsIn } from './chosen';
import { OptionRow } from './OptionRow';

const marks: Readonly<Record<Fit, Mark>> = { fits: 'done', notYet: 'partly', fitsNot: 'todo' };

/** The id of an option on the page, as an address names it. */
export const optionAnchor = (id: string): string => `optie-${id}`;

interface Props {
  readonly comparison: Comparison;
  /** The options to show, in this order. */
  readonly options: readonly ComparedOption[];
  readonly onlyDifferences: boolean;
}

/** Options as columns, questions as rows; on a small screen each question is a block of its own. */
export function ComparisonTable({ comparison, options, onlyDifferences }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const rows = comparison.rows
    .map((row) => ({
      row,
      cells: cellsIn(
        options,
        ({ cells }) => cells[row.id] ?? [],
        ({ text }) => texts.say(text),
      ),
    }))
    .filter(({ cells }) => !onlyDifferences || cells.length > 1);
  return (
    <table className="stacking option-table">
      <caption className="visually-hidden">{texts.say(comparison.title)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('parts:advice.question')}</span>
          </th>
          {options.map((option) => (
            <th key={option.id} scope="col" id={optionAnchor(option.id)} tabIndex={-1} className={`fit-${option.fit}`}>
              {texts.say(option.title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('compare.fit')}</th>
          {options.map((option) => (
            <td key={option.id} data-label={texts.say(option.title)}>
              <p>
                <span className="fit">
                  <MarkIcon mark={marks[option.fit]} /> {texts.say(option.fitText)}.
                </span>{' '}
                {texts.say(option.why)}
                <SourceNote of={option} />
              </p>
            </td>
          ))}
        </tr>
        {rows.map(({ row, cells }) => (
          <OptionRow key={row.id} row={row} cells={cells} preferences={comparison.order?.preferences ?? []} />
        ))}
      </tbody>
    </table>
  );
}
