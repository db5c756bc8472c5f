import type { Flow } from '../../content/flow';
import { aloneIn, statusIn } from '../../content/sides';
import type { AnswerSet } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { SideStatus } from './SideStatus';

interface Props {
  readonly flow: Flow;
  readonly title: string;
  readonly answers: AnswerSet;
  readonly texts: Pick<FlowTexts, 'ask'>;
}

/** What only one side is asked, with its answer. */
export function AloneList({ flow, title, answers, texts }: Props) {
  const refs = aloneIn(flow, answers);
  if (refs.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="sides-alone">
        {refs.map((ref) => {
          const [question = ref, item] = ref.split('.');
          return (
            <li key={ref}>
              {texts.ask(question, `items.${item}.short`)} <SideStatus status={statusIn(answers, ref)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
