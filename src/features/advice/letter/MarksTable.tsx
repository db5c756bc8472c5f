import type { MarkedItem } from '../../../content/letter';
import { letterOf } from '../../../content/letterOf';
import type { Mark } from '../../../content/statement';
import { partsIn, questionOf } from '../../../engine/answer';
import { LocalMark } from '../../../local/LocalMark';
import { ChangeLink } from '../../../parts/ChangeLink';
import { MarkIcon } from '../../../parts/MarkIcon';
import { questionAddress, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

interface Props {
  readonly items: readonly MarkedItem[];
  readonly caption: string;
}

/** What asks for something stands before what is in order. */
const order: readonly Mark[] = ['apart', 'todo', 'partly', 'unknown', 'done'];

/** Every condition with its status in word and shape, exceptions first; paper leaves out what it asks further on. */
export function MarksTable({ items, caption }: Props) {
  const { t } = useWords();
  const { flow, replay, texts } = useLetter();
  const { base } = useBase(flow);
  const asked = new Set(
    letterOf(flow, replay).parts.flatMap((part) =>
      part.kind === 'open' ? part.items.map(({ answer }) => answer) : [],
    ),
  );
  const sorted = order.flatMap((mark) => items.filter((item) => item.mark === mark));
  const isAsked = ({ answer }: MarkedItem) => answer !== null && asked.has(answer);
  const count = items.filter(isAsked).length;
  return (
    <>
      <table className="marks">
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('export:advice.state')}</th>
            <th scope="col">{t('parts:advice.item')}</th>
            <th scope="col">{t('parts:review.change')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((item) => {
            const refs = item.answer === null ? [] : [item.answer];
            const [question] = refs.map(questionOf);
            return (
              <tr key={item.id} className={`is-${item.mark} ${isAsked(item) ? 'asked-below' : ''}`}>
                <td className="marks-status">
                  <MarkIcon mark={item.mark} /> {texts.say(item.status)}
                </td>
                <th scope="row">
                  {texts.say(item.text)}
                  <SourceNote of={item} />{' '}
                  {question === undefined ? null : (
                    <LocalMark id={question} value={replay.answers[question]} items={partsIn(refs)} />
                  )}
                </th>
                <td className="change-cell">
                  {question === undefined ? null : (
                    <ChangeLink href={questionAddress(base, question, steps.advice)} name={texts.say(item.text)} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count === 0 ? null : <p className="print-only">{t('advice.askedBelow', { count })}</p>}
    </>
  );
}
