import { isAnswer, problemsOf } from '../engine/parse';
import type { Answer, AnswerSet, Questions } from '../engine/question';
import type { Reason } from '../engine/schema';

/** An answer that no longer fits, and why. `at` starts with the question's id, as in {@link problemsOf}. */
export interface Lapsed {
  readonly at: string;
  readonly reason: Reason | 'unknownQuestion';
}

/**
 * Sorts answers of another version: those that fit the questions of now, in question order, and those that do not. An
 * answer fits whole or not at all.
 */
export function fit(
  questions: Questions,
  given: ReadonlyMap<string, unknown>,
): { answers: AnswerSet; lapsed: readonly Lapsed[] } {
  const kept: [string, Answer][] = [];
  const lapsed: Lapsed[] = [];
  for (const [id, question] of Object.entries(questions)) {
    if (!given.has(id)) continue;
    const value = given.get(id);
    if (isAnswer(question, value)) kept.push([id, value]);
    else
      lapsed.push(
        ...problemsOf(question, value)
          .slice(0, 1)
          .map(({ at, reason }) => ({ at: id + at, reason })),
      );
  }
  for (const id of given.keys()) if (!Object.hasOwn(questions, id)) lapsed.push({ at: id, reason: 'unknownQuestion' });
  return { answers: Object.fromEntries(kept), lapsed };
}
