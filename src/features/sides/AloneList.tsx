import type { Flow } from '../../content/flow';
import { aloneIn, statusAt } from '../../content/sides';
import { partOf, questionOf } from '../../engine/answer';
import type { AnswerSet } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { SideStatus } from './SideStatus';

interface Props {
  readonly flow: Flow;
  readonly title: string;
  readonly answers: AnswerSet;
  readonly texts: Pick<FlowTexts, 'ask'>;
}

/** Questions that only one side is asked, with its answers. */
export function AloneList({ flow, title, answers, texts }: Props) {
  const refs = aloneIn(flow, answers);
  if (refs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="sides-alone">
        {refs.map((ref) => (
          <li key={ref}>
            {texts.ask(questionOf(ref), `items.${partOf(ref)}.short`)} <SideStatus status={statusAt(answers, ref)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
