import type { ComparedOption, Comparison, ComparisonRow, Fit } from '../../../content/comparison';
import type { Mark } from '../../../content/statement';
import { MarkIcon } from '../../../parts/MarkIcon';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

const marks: Readonly<Record<Fit, Mark>> = { fits: 'done', notYet: 'partly', fitsNot: 'todo' };

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}

/** Whether all options say the same in a row. */
export function isEqual(row: ComparisonRow, options: readonly ComparedOption[]): boolean {
  const said = options.map((option) => JSON.stringify(option.cells[row.id]?.map(({ text }) => text)));
  return said.every((texts) => texts === said[0]);
}

/** The options as columns, their properties as rows; on a small screen each option is a block of its own. */
export function ComparisonTable({ comparison, onlyDifferences }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const { options, rows, order } = comparison;
  const shown = rows.filter((row) => !onlyDifferences || !isEqual(row, options));
  return (
    <div className="options-grid">
      {options.map((option) => (
        <article key={option.id} id={`optie-${option.id}`} tabIndex={-1} className={`option fit-${option.fit}`}>
          <h2>{texts.say(option.title)}</h2>
          <p className="fit">
            <MarkIcon mark={marks[option.fit]} /> {texts.say(option.fitText)}
          </p>
          <p>
            {texts.say(option.why)}
            <SourceNote of={option} />{' '}
            <span className="rule-id">{option.rules.map((id) => t('export:advice.rule', { id })).join(', ')}</span>
          </p>
          {shown.map((row) => (
            <div key={row.id} className={`cell cell-${row.id}`}>
              <h3>{texts.say(row.title)}</h3>
              <ul>
                {option.cells[row.id]?.map((item) => (
                  <li
                    key={item.id}
                    className={item.weighs.some((id) => order?.preferences.includes(id)) ? 'weighs' : undefined}
                  >
                    {texts.say(item.text)}
                    <SourceNote of={item} />
                    {item.weighs.some((id) => order?.preferences.includes(id)) ? (
                      <span className="weighs-note"> {t('compare.weighs')}</span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </article>
      ))}
    </div>
  );
}
