import * as z from 'zod/mini';
import type { FlowCore } from './flow';
import type { AnswerSet, Question } from './question';
import { type Reason, schemaOf } from './schema';

/** What is wrong with a value. `at` is relative to the question: `''`, `'[2]'` or `'.item'`. */
export interface Problem {
  readonly at: string;
  readonly reason: Reason;
}

/** A problem within a set of answers; `at` starts with the question's id, `''` is the whole set. */
export interface AnswerError extends Problem {
  readonly question: string | null;
}

function reasonOf(issue: z.core.$ZodIssue, question: Question): Reason {
  if (issue.code === 'custom') return issue.params?.['reason'];
  if (issue.path.length === 0) return 'kind';
  if (question.kind === 'checklist') return 'choose';
  return issue.code === 'invalid_type' ? 'wholeNumber' : 'outOfRange';
}

const atOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');

/** Items that a question does not know. Read off the raw value: zod's copy leaves out `__proto__`. */
function unknownItems(question: Question, value: unknown): Problem[] {
  if (question.kind === 'single' || question.kind === 'multi') return [];
  const known: readonly string[] = question.kind === 'checklist' ? question.items : question.fields;
  return Object.keys(Object(value))
    .filter((item) => !known.includes(item))
    .map((item) => ({ at: `.${item}`, reason: 'unknownItem' }));
}

/**
 * All problems of a value given as answer to a question, none when it is a valid answer. Order: the items in the
 * question's own order, then empty, too many, exclusive or the comparison of numbers, then unknown items.
 */
export function problemsOf(question: Question, value: unknown): Problem[] {
  const result = schemaOf(question).safeParse(value);
  if (result.success) return unknownItems(question, value);
  return result.error.issues.map((issue) => ({ at: atOf(issue.path), reason: reasonOf(issue, question) }));
}

/**
 * Reads answers that come from outside. Every answer to a known question is checked, on the path or not; the first
 * problem in question order is returned. Names that the flow does not know stay in the set, their values unlooked at.
 */
export function parseAnswers(
  flow: Pick<FlowCore, 'questions'>,
  input: unknown,
): { answers: AnswerSet } | { error: AnswerError } {
  const whole = z.looseObject({}).safeParse(input);
  if (!whole.success || typeof input !== 'object' || input === null) {
    return { error: { question: null, at: '', reason: 'kind' } };
  }
  const given = new Map(Object.entries(input));
  for (const [id, question] of Object.entries(flow.questions)) {
    if (!given.has(id)) continue;
    const [problem] = problemsOf(question, given.get(id));
    if (problem) return { error: { ...problem, question: id, at: id + problem.at } };
  }
  return { answers: { ...input } };
}
