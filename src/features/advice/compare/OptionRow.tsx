import { useState } from 'react';
import type { Argument, ComparisonRow } from '../../../content/comparison';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';
import type { Merged } from './chosen';

interface Props {
  readonly row: ComparisonRow;
  readonly cells: readonly Merged<Argument>[];
  /** What counts for this practice. */
  readonly preferences: readonly string[];
}

/** One question for all options: what weighs most in each, and the rest when asked for. */
export function OptionRow({ row, cells, preferences }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const [isWhole, setIsWhole] = useState(false);
  const folded = cells.reduce((sum, { items }) => sum + Math.max(0, items.length - 1), 0);
  return (
    <tr>
      <th scope="row">
        {texts.say(row.title)}
        {folded === 0 ? null : (
          <button type="button" className="link row-more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? t('compare.less') : t('compare.more', { count: folded })}
            <span className="visually-hidden"> {texts.say(row.title)}</span>
          </button>
        )}
      </th>
      {cells.map(({ options, items }) => (
        <td
          key={options[0].id}
          colSpan={options.length}
          data-label={options.map(({ title }) => texts.say(title)).join(' · ')}
        >
          {(isWhole ? items : items.slice(0, 1)).map((item) => {
            const isHeavy = item.weighs.some((id) => preferences.includes(id));
            return (
              <p key={item.id} className={isHeavy ? 'weighs' : undefined}>
                {texts.say(item.text)}
                <SourceNote of={item} />
                {isHeavy ? <span className="weighs-note"> {t('compare.weighs')}</span> : null}
              </p>
            );
          })}
        </td>
      ))}
    </tr>
  );
}
