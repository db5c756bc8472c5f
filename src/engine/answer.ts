import type { Answer, AnswerSet, Checklist, Multi, Numbers, Question, Single, Status } from './question';
import type { AnswerRef } from './reads';

/** What stands at a reference: an answer, or what one item or field of it says. */
export type Value = Answer | number;

/** The one place that tells the kinds of question apart: a case for each, or it does not compile. */
export function byKind<Result>(
  question: Question,
  cases: {
    readonly single: (question: Single) => Result;
    readonly multi: (question: Multi) => Result;
    readonly checklist: (question: Checklist) => Result;
    readonly numbers: (question: Numbers) => Result;
  },
): Result {
  switch (question.kind) {
    case 'single':
      return cases.single(question);
    case 'multi':
      return cases.multi(question);
    case 'checklist':
      return cases.checklist(question);
    case 'numbers':
      return cases.numbers(question);
  }
}

/** What a question is made of. `of` is the group that its texts stand in: `items.socialeKaart.label`. */
export interface Parts {
  readonly of: 'options' | 'items' | 'fields';
  readonly names: readonly string[];
}

/** The options, items or fields of a question. */
export const partsOf = (question: Question): Parts =>
  byKind<Parts>(question, {
    single: ({ options }) => ({ of: 'options', names: options }),
    multi: ({ options }) => ({ of: 'options', names: options }),
    checklist: ({ items }) => ({ of: 'items', names: items }),
    numbers: ({ fields }) => ({ of: 'fields', names: fields }),
  });

/** The options to choose from; none for a question with items or fields, or for no question. */
export function optionsOf(question: Question | undefined): readonly string[] {
  const { of, names } = question === undefined ? { of: 'options', names: [] } : partsOf(question);
  return of === 'options' ? names : [];
}

/** The items to give a status; none for any other question. */
export function itemsOf(question: Question): readonly string[] {
  const { of, names } = partsOf(question);
  return of === 'items' ? names : [];
}

/** The reference to an answer, or to one item or field of it. */
export const refOf = (question: string, part: string | null): AnswerRef =>
  part === null ? question : `${question}.${part}`;

/** The question that a reference leads to. */
export const questionOf = (ref: AnswerRef): string => ref.split('.')[0] ?? ref;

/** The item or field that a reference leads to; null when it leads to the whole answer. */
export const partOf = (ref: AnswerRef): string | null => ref.split('.')[1] ?? null;

/** The items or fields that references lead to; those to whole answers give none. */
export const partsIn = (refs: readonly AnswerRef[]): string[] =>
  refs.map(partOf).filter((part): part is string => part !== null);

/** The options that an answer chooses: one, several, or none when it is no choice. */
export function chosenIn(answer: Value | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return isList(answer) ? answer : [];
}

/** What an answer says of each item or field; empty when it is a choice, or not given. */
export function entriesOf(answer: Value | undefined): ReadonlyMap<string, Status | number> {
  return new Map<string, Status | number>(typeof answer !== 'object' || isList(answer) ? [] : Object.entries(answer));
}

function isList(answer: Value | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

/** What answers say at a reference: the answer, a status or a number. Undefined where nothing is answered. */
export function valueAt(answers: AnswerSet, ref: AnswerRef): Value | undefined {
  const question = questionOf(ref);
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const part = partOf(ref);
  return part === null ? answer : entriesOf(answer).get(part);
}
