import type { FiredRule } from './flow';
import type { AnswerSet, Questions } from './question';
import { type AnswerRef, readsOf } from './reads';
import { firstMatch, type Rule } from './rule';

/**
 * Which rule of a group fired, because of which answers: those that its own condition and the conditions above it looked
 * at. They are sufficient: as long as they stay, so does the rule.
 */
export function explainGroup<Answers extends AnswerSet, Id extends string>(
  group: string,
  rules: readonly Rule<Answers, string, Id>[],
  answers: Answers,
): FiredRule<Id> {
  const { result: rule, reads } = readsOf(answers, (view) => firstMatch(rules, view));
  return { id: rule.id, group, outcome: rule.outcome, because: reads, cite: rule.cite };
}

/** Every question, or item of a checklist, that was answered "not known yet", in question order. */
export function openQuestions(questions: Questions, answers: AnswerSet): AnswerRef[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const value = answers[id];
    if (value === undefined || question.kind === 'numbers') return [];
    if (question.kind === 'checklist') {
      const given = new Map(Object.entries(Object(value)));
      return question.items.filter((item) => given.get(item) === 'onbekend').map((item) => `${id}.${item}`);
    }
    const given: unknown[] = Array.isArray(value) ? value : [value];
    return question.open.some((option) => given.includes(option)) ? [id] : [];
  });
}
