import type { AnswerSet } from '../../src/engine/question';

/** The answers to these questions alone, as far as they are given. */
export const picked = (answers: AnswerSet, questions: readonly string[]): AnswerSet =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => questions.includes(id)));
