import type { Flow } from '../../content/flow';
import { isOutlineSettled, sectionsOf } from '../../engine/outline';
import type { Replay } from '../../engine/replay';
import { useFlowTexts } from '../../parts/texts';
import { useWords } from './useWords';

/** Where the user is in words: the section, out of how many, and the number of the question within it. */
export function useCaption(flow: Flow, replay: Replay, step: string): string {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const sections = sectionsOf(flow, replay);
  const index = sections.findIndex((section) => section.questions.includes(step));
  const section = sections[index];
  if (section === undefined) return t('review.title');
  const asked = section.questions.filter((id) => replay.path.includes(id) || id === replay.current);
  const part = { index: index + 1, name: texts.say(`sections.${section.id}`) };
  // A total that the next answer changes is no total.
  const place = isOutlineSettled(flow, replay)
    ? t('walk.section', { ...part, total: sections.length })
    : t('walk.sectionOpen', part);
  return section.questions.length === 1 ? place : `${place}, ${t('walk.step', { index: asked.indexOf(step) + 1 })}`;
}
