import { isOpen, refsOf, valueAt } from './answer';
import type { FiredRule } from './flow';
import type { AnswerSet, Questions } from './question';
import type { AnswerRef } from './reads';
import { firstMatch, groundsOf, type Rule } from './rule';

/**
 * Which rule of a group fired, because of which answers: those that its own condition and the conditions above it looked
 * at. They are sufficient: as long as they stay, so does the rule.
 */
export function explainGroup<Answers extends AnswerSet, Id extends string>(
  group: string,
  rules: readonly Rule<Answers, string, Id>[],
  answers: Answers,
): FiredRule<Id> {
  const { id, outcome, basis, cite } = firstMatch(rules, answers);
  return { id, group, outcome, because: groundsOf(rules, answers), basis, cite };
}

/** Every question, or item of a checklist, that was answered "not known yet", in question order. */
export function openQuestions(questions: Questions, answers: AnswerSet): AnswerRef[] {
  return Object.entries(questions).flatMap(([id, question]) =>
    refsOf(id, question).filter((ref) => isOpen(question, valueAt(answers, ref))),
  );
}
