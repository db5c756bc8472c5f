import type { ReactNode } from 'react';
import type { LaneItem } from '../../../content/lanes';
import type { TextRef } from '../../../engine/text';
import { MarkIcon } from '../../../parts/MarkIcon';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

interface Props {
  readonly title: TextRef;
  readonly items: readonly LaneItem[];
  /** Shown when the lane is empty. */
  readonly empty?: TextRef;
  /** Who pays and who answers for it. */
  readonly children?: ReactNode;
}

/** The items of one lane, each with its status in word and shape. */
export function LaneTable({ title, items, empty, children }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  const heading = (
    <>
      <span className="lane-title">{texts.say(title)}</span>
      {children === undefined ? null : <span className="lane-who"> {children}</span>}
    </>
  );
  if (items.length === 0) {
    return (
      <div className="lane">
        {heading}
        {empty === undefined ? null : <span className="lane-empty">{texts.say(empty)}</span>}
      </div>
    );
  }
  return (
    <div className="lane">
      <table>
        <caption>{heading}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('parts:advice.item')}</th>
            <th scope="col">{t('export:advice.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                {texts.say(item.text)}
                <SourceNote of={item} />
              </th>
              <td className={`lane-status is-${item.mark}`}>
                <MarkIcon mark={item.mark} /> {texts.say(item.status)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
