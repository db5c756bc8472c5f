import type { OpenItem } from '../../../content/letter';
import { partsIn, questionOf } from '../../../engine/answer';
import { groupBy } from '../../../engine/groupBy';
import { ChangeLink } from '../../../parts/ChangeLink';
import { questionAddress, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** Open questions by whom to ask, so that each party is asked once; items of one checklist stand together. */
export function OpenList({ items }: { readonly items: readonly OpenItem[] }) {
  const { t } = useWords();
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);

  function named(question: string, parts: readonly string[]): string {
    if (parts.length === 0) return texts.ask(question, 'title');
    return t('export:advice.openItems', {
      question: texts.ask(question, 'short'),
      items: parts.map((part) => texts.ask(question, `items.${part}.short`)).join(', '),
    });
  }

  return [...groupBy(items, ({ ask }) => texts.say(ask))].map(([whom, asked]) => (
    <div key={whom} className="asked">
      <h3>{whom}</h3>
      <ul>
        {[...groupBy(asked, ({ answer }) => questionOf(answer))].map(([question, refs]) => (
          <li key={question}>
            {named(question, partsIn(refs.map(({ answer }) => answer)))}{' '}
            <ChangeLink href={questionAddress(base, question, steps.advice)} name={texts.ask(question, 'short')} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
