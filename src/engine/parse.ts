import * as z from 'zod/mini';
import type { Flow } from './flow';
import {
  type AnswerSet,
  type Checklist,
  type Multi,
  type Numbers,
  type Question,
  type Single,
  statuses,
} from './question';

/** Why a value is refused; each has its own message in every language. */
export type Reason =
  | 'kind'
  | 'choose'
  | 'unknownOption'
  | 'duplicate'
  | 'empty'
  | 'tooMany'
  | 'exclusive'
  | 'wholeNumber'
  | 'outOfRange'
  | 'notAbove'
  | 'unknownItem';

/** What is wrong with a value. `at` is relative to the question: `''`, `'[2]'` or `'.socialeKaart'`. */
export interface Problem {
  readonly at: string;
  readonly reason: Reason;
}

/** A problem within a set of answers; `at` starts with the question's id, `''` is the whole set. */
export interface AnswerError extends Problem {
  readonly question: string | null;
}

type Refinement<Value> = (value: Value) => { path: PropertyKey[]; reason: Reason } | undefined;

function refined<Value>(refine: Refinement<Value>) {
  return z.check<Value>((context) => {
    const found = refine(context.value);
    if (found) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: found.path,
        params: { reason: found.reason },
      });
    }
  });
}

const singleSchema = (question: Single) =>
  z
    .string()
    .check(refined((value) => (question.options.includes(value) ? undefined : { path: [], reason: 'unknownOption' })));

const multiSchema = (question: Multi) =>
  z.array(z.unknown()).check(
    refined((values) => {
      for (const [index, value] of values.entries()) {
        if (typeof value !== 'string' || !question.options.includes(value))
          return { path: [index], reason: 'unknownOption' };
        if (values.indexOf(value) < index) return { path: [index], reason: 'duplicate' };
      }
      if (values.length === 0) return { path: [], reason: 'empty' };
      if (values.length > question.max) return { path: [], reason: 'tooMany' };
      if (values.length > 1 && values.includes(question.exclusive)) return { path: [], reason: 'exclusive' };
    }),
  );

const checklistSchema = (question: Checklist) =>
  z.looseObject(Object.fromEntries(question.items.map((item) => [item, z.enum(statuses)])));

const numbersSchema = (question: Numbers) =>
  z
    .looseObject(
      Object.fromEntries(
        Object.entries(question.limits).map(([field, { min, max }]) => [
          field,
          z.optional(z.int().check(z.gte(min), z.lte(max))),
        ]),
      ),
    )
    .check(
      refined((value) => {
        if (question.notAbove) {
          const [lower, upper] = question.notAbove.map((field) => value[field]);
          if (typeof lower === 'number' && typeof upper === 'number' && lower > upper) {
            return { path: [question.notAbove[0]], reason: 'notAbove' };
          }
        }
      }),
    );

function makeSchema(question: Question) {
  switch (question.kind) {
    case 'single':
      return singleSchema(question);
    case 'multi':
      return multiSchema(question);
    case 'checklist':
      return checklistSchema(question);
    case 'numbers':
      return numbersSchema(question);
  }
}

const schemas = new WeakMap<Question, ReturnType<typeof makeSchema>>();

function schemaOf(question: Question) {
  const schema = schemas.get(question) ?? makeSchema(question);
  schemas.set(question, schema);
  return schema;
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
  flow: Pick<Flow, 'questions'>,
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
