import {
  type Answer,
  type AnswerSet,
  type Checklist,
  type Multi,
  type Numbers,
  type Question,
  type Single,
  type Status,
  statuses,
} from './question';
import type { AnswerRef } from './reads';

/** The value at a reference: an answer, or one item or field of it. */
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

/** The parts of a question. `of` is the group that holds their texts: `items.socialeKaart.label`. */
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

/** The question when it takes several choices at once; else null. */
export const multiOf = (question: Question | undefined): Multi | null =>
  question === undefined
    ? null
    : byKind<Multi | null>(question, {
        single: () => null,
        multi: (several) => several,
        checklist: () => null,
        numbers: () => null,
      });

/** The key of the text that calls an option, item or field by its name, within its question. */
export const nameKey = (of: Parts['of'], name: string): string => `${of}.${name}.${of === 'items' ? 'short' : 'label'}`;

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

/** The value of each item or field in an answer; empty when it is a choice, or missing. */
export function entriesOf(answer: Value | undefined): ReadonlyMap<string, Status | number> {
  return new Map<string, Status | number>(typeof answer !== 'object' || isList(answer) ? [] : Object.entries(answer));
}

function isList(answer: Value | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

/** The references into a question: its answer, or each item or field. */
export function refsOf(id: string, question: Question): AnswerRef[] {
  const { of, names } = partsOf(question);
  return of === 'options' ? [id] : names.map((name) => refOf(id, name));
}

/** The answer, status or number at a reference; undefined where nothing is answered. */
export function valueAt(answers: AnswerSet, ref: AnswerRef): Value | undefined {
  const question = questionOf(ref);
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const part = partOf(ref);
  if (part === null) return answer;
  return typeof answer === 'object' && !isList(answer) && Object.hasOwn(answer, part) ? answer[part] : undefined;
}

const isStatus = (value: Value): value is Status => statuses.some((status) => status === value);

/** Answers that say something else at a reference. */
export function withValue(answers: AnswerSet, ref: AnswerRef, value: Value): AnswerSet {
  const question = questionOf(ref);
  const part = partOf(ref);
  if (part === null) return typeof value === 'number' ? answers : { ...answers, [question]: value };
  const entries = [...new Map<string, Value>([...entriesOf(answers[question]), [part, value]])];
  const numbers = entries.flatMap(([name, each]) => (typeof each === 'number' ? [[name, each] as const] : []));
  const marks = entries.flatMap(([name, each]) => (isStatus(each) ? [[name, each] as const] : []));
  return { ...answers, [question]: numbers.length > 0 ? Object.fromEntries(numbers) : Object.fromEntries(marks) };
}

/** The choices that a value is made of, in the order of the question; a status or number as its own text. */
export function choicesIn(question: Question, value: Value | undefined): string[] {
  const several = multiOf(question);
  if (several !== null) return several.options.filter((option) => chosenIn(value).includes(option));
  return value === undefined ? [] : [String(value)];
}

/** Whether what is said of a question, or of an item of it, is that it is not known yet. */
export function isOpen(question: Question, value: Value | undefined): boolean {
  const isOpenChoice = ({ open }: Single | Multi) => chosenIn(value).some((option) => open.includes(option));
  return byKind(question, {
    single: isOpenChoice,
    multi: isOpenChoice,
    checklist: () => value === 'onbekend',
    numbers: () => false,
  });
}
