import type { Flow } from '../../content/flow';
import { lengthsOf } from '../../engine/lengths';
import { isOutlineSettled, sectionsOf } from '../../engine/outline';
import type { Replay } from '../../engine/replay';
import { useFlowTexts } from '../../parts/texts';
import { useWords } from './useWords';

/** How far a walk is. */
export interface Progress {
  /** The part, and which question this is out of how many. */
  readonly line: string;
  /** Which part this is out of how many; null while answers can still change their number. */
  readonly part: { readonly index: number; readonly total: number } | null;
}

/** How far a walk is at one of its questions. While its length is not certain, the middle of what is possible is named. */
export function useProgress(flow: Flow, replay: Replay, question: string): Progress {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const sections = sectionsOf(flow, replay);
  const at = sections.findIndex(({ questions }) => questions.includes(question));
  const { shortest, longest, middle } = lengthsOf(flow, replay);
  const before = replay.path.indexOf(question);
  const values = {
    name: texts.say(`sections.${sections[at]?.id}`),
    index: (before < 0 ? replay.path.length : before) + 1,
    total: middle,
  };
  return {
    line: shortest === longest ? t('walk.place', values) : t('walk.placeAbout', values),
    part: isOutlineSettled(flow, replay) ? { index: at + 1, total: sections.length } : null,
  };
}
