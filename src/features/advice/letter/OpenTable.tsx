import type { OpenItem } from '../../../content/letter';
import { partsIn, questionOf } from '../../../engine/answer';
import { groupBy } from '../../../engine/groupBy';
import { questionAddress, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

interface Props {
  readonly items: readonly OpenItem[];
  readonly caption: string;
}

/** Items of one checklist that go to the same party share a row. */
const rowOf = (item: OpenItem) => `${questionOf(item.answer)} ${JSON.stringify(item.ask)}`;

/** Open questions, each with whom to ask. */
export function OpenTable({ items, caption }: Props) {
  const { t } = useWords();
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);
  return (
    <table className="plain stacking">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parts:advice.question')}</th>
          <th scope="col">{t('export:advice.ask')}</th>
        </tr>
      </thead>
      <tbody>
        {[...groupBy(items, rowOf)].map(([row, [first, ...others]]) => {
          if (first === undefined) return null;
          const question = questionOf(first.answer);
          const parts = partsIn([first, ...others].map(({ answer }) => answer));
          return (
            <tr key={row}>
              <th scope="row">
                {parts.length === 0
                  ? texts.ask(question, 'title')
                  : t('export:advice.openItems', {
                      question: texts.ask(question, 'short'),
                      items: parts.map((part) => texts.ask(question, `items.${part}.short`)).join(', '),
                    })}{' '}
                <a
                  className="change"
                  href={questionAddress(base, question, steps.advice)}
                  aria-label={t('parts:review.changeName', { question: texts.ask(question, 'short') })}
                >
                  {t('parts:review.change')}
                </a>
              </th>
              <td data-label={t('export:advice.ask')}>{texts.say(first.ask)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
