import * as z from 'zod/mini';
import { byKind } from './answer';
import { type Checklist, type Multi, type Numbers, type Question, type Single, statuses } from './question';

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
  return byKind<
    | ReturnType<typeof singleSchema>
    | ReturnType<typeof multiSchema>
    | ReturnType<typeof checklistSchema>
    | ReturnType<typeof numbersSchema>
  >(question, { single: singleSchema, multi: multiSchema, checklist: checklistSchema, numbers: numbersSchema });
}

const schemas = new WeakMap<Question, ReturnType<typeof makeSchema>>();

/**
 * The zod schema of a question's answer. Its issues come in the order in which users are to be told of them; items that
 * the question does not know pass, see `problemsOf`.
 */
export function schemaOf(question: Question) {
  const schema = schemas.get(question) ?? makeSchema(question);
  schemas.set(question, schema);
  return schema;
}
