import type { Flow } from '../content/flow';
import { longDay } from '../engine/day';
import { useFlowTexts } from './texts';
import { useWords } from './useWords';

/** Says of something printed or saved when and with which version of a flow it was made. */
export function useColophon(flow: Flow): (now: Date) => string {
  const { t, i18n } = useWords();
  const texts = useFlowTexts(flow);
  return (now) =>
    t('advice.made', { date: longDay(i18n.language, now), flow: texts.say('name'), version: flow.version });
}
