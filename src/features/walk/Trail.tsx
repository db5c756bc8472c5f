import type { Flow } from '../../content/flow';
import { outlineOf } from '../../engine/outline';
import type { Replay } from '../../engine/replay';
import { useFlowTexts } from '../../parts/texts';
import { addressIn } from '../../route/addresses';
import { useBase } from '../../route/base';
import { Fold } from '../../ui/Fold';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  /** The question on screen; null on the review page. */
  readonly at: string | null;
  /** Where the user is; what a small screen shows of it. */
  readonly line: string;
}

/** The way walked so far, by section; every answered question can be gone back to. */
export function Trail({ flow, replay, at, line }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const texts = useFlowTexts(flow);
  const reached = replay.current === null ? replay.path : [...replay.path, replay.current];
  const sections = outlineOf(flow)
    .map((section) => ({ ...section, questions: section.questions.filter((id) => reached.includes(id)) }))
    .filter((section) => section.questions.length > 0);
  return (
    <Fold label={t('walk.trail')} line={line}>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <span className="trail-section">{texts.say(`sections.${section.id}`)}</span>
            <ol>
              {section.questions.map((id) => (
                <li key={id}>
                  <a href={addressIn(base, id)} aria-current={id === at ? 'step' : undefined}>
                    {texts.ask(id, 'short')}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
