import * as z from 'zod/mini';
import { partsOf } from './answer';
import type { FlowCore } from './flow';
import type { Answer, AnswerSet, Question } from './question';
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
  if (partsOf(question).of === 'items') return 'choose';
  return issue.code === 'invalid_type' ? 'wholeNumber' : 'outOfRange';
}

const atOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');

/** Items that a question does not know. Read off the raw value: zod's copy leaves out `__proto__`. */
function unknownItems(question: Question, value: unknown): Problem[] {
  const { of, names } = partsOf(question);
  if (of === 'options') return [];
  return Object.keys(Object(value))
    .filter((item) => !names.includes(item))
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

/** Whether a value is a valid answer to a question; from there on its type is trusted. */
export function isAnswer(question: Question, value: unknown): value is Answer {
  return problemsOf(question, value).length === 0;
}

function* errorsIn({ questions }: Pick<FlowCore, 'questions'>, given: object): Generator<AnswerError, void, void> {
  const values = new Map(Object.entries(given));
  for (const [id, question] of Object.entries(questions)) {
    if (!values.has(id)) continue;
    for (const problem of problemsOf(question, values.get(id))) yield { ...problem, question: id, at: id + problem.at };
  }
}

/** Names that the flow does not know may stand for anything: nothing ever looks at their values. */
const isSound = (_given: object, first: AnswerError | undefined): _given is AnswerSet => first === undefined;

/**
 * Reads answers that come from outside. Every answer to a known question is checked, on the path or not; the first
 * problem in question order is returned. Names that the flow does not know stay in the set, their values unlooked at.
 */
export function parseAnswers(
  flow: Pick<FlowCore, 'questions'>,
  input: unknown,
): { answers: AnswerSet } | { error: AnswerError } {
  const whole = z.looseObject({}).safeParse(input);
  const refused: AnswerError = { question: null, at: '', reason: 'kind' };
  if (!whole.success || typeof input !== 'object' || input === null) return { error: refused };
  const answers: object = { ...input };
  const [error] = errorsIn(flow, answers);
  return isSound(answers, error) ? { answers } : { error: error ?? refused };
}
