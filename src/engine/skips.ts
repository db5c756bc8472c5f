import { questionOf } from './answer';
import type { FlowCore } from './flow';
import { skipOf } from './outline';
import type { AnswerSet } from './question';
import type { AnswerRef } from './reads';

/**
 * The answers behind what was looked at. A question that was skipped has no answer: in its place come the answers that
 * made the machine skip it, for another answer there would have it asked.
 * @param answers those on a whole path
 * @param refs what was looked at, as `readsOf` tells it
 */
export function answersBehind(
  flow: Pick<FlowCore, 'machine'>,
  answers: AnswerSet,
  refs: readonly AnswerRef[],
): readonly AnswerRef[] {
  const behind = (ref: AnswerRef): readonly AnswerRef[] => {
    const question = questionOf(ref);
    if (Object.hasOwn(answers, question)) return [ref];
    const skip = skipOf(flow, question, { answers });
    return skip.result ? skip.reads.flatMap(behind) : [ref];
  };
  return [...new Set(refs.flatMap(behind))];
}
