import { byKind, chosenIn, entriesOf } from '../engine/answer';
import type { Answer, Question } from '../engine/question';
import { numberOf } from './number';

/**
 * What stands in the fields of a question: one text per option (multi), item (checklist) or field (numbers); for a
 * single choice one text under the empty key. Absent is untouched.
 */
export type Draft = Readonly<Record<string, string>>;

const chosen = 'ja';

const ofEntries = (value: Answer | undefined): Draft =>
  Object.fromEntries([...entriesOf(value)].map(([name, given]) => [name, String(given)]));

/** The draft that shows an answer. */
export const draftOf = (question: Question, value: Answer | undefined): Draft =>
  byKind<Draft>(question, {
    single: () => Object.fromEntries(chosenIn(value).map((option) => ['', option])),
    multi: () => Object.fromEntries(chosenIn(value).map((option) => [option, chosen])),
    checklist: () => ofEntries(value),
    numbers: () => ofEntries(value),
  });

/** The value that a draft would answer the question with; it may still have problems. */
export const valueOf = (question: Question, draft: Draft): unknown =>
  byKind<unknown>(question, {
    single: () => draft[''],
    multi: ({ options }) => options.filter((option) => draft[option] === chosen),
    // In the order of the items, whichever was answered first.
    checklist: ({ items }) =>
      Object.fromEntries(items.flatMap((item) => (draft[item] === undefined ? [] : [[item, draft[item]]]))),
    numbers: ({ fields }) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const number = numberOf(draft[field] ?? '');
          return number === '' ? [] : [[field, number]];
        }),
      ),
  });

/** The draft with an option of a multiple choice switched on or off. */
export function toggled(draft: Draft, option: string, on: boolean): Draft {
  const { [option]: _, ...rest } = draft;
  return on ? { ...rest, [option]: chosen } : rest;
}

/** The id of the control for an option, item or field; `status` picks a radio within a checklist item. */
export function controlId(question: string, part: string, status = ''): string {
  return [question, part, status].filter((piece) => piece !== '').join('-');
}

/**
 * The draft that the controls of a question make.
 * @param fields the ids of the chosen controls, and of fields with their text
 */
export function draftFrom(id: string, question: Question, fields: Readonly<Record<string, string>>): Draft {
  const parts = Object.entries(fields).map(([control, text]) => ({ part: control.slice(id.length + 1), text }));
  return Object.fromEntries(
    byKind<(readonly [part: string, text: string])[]>(question, {
      single: () => parts.map(({ part }) => ['', part]),
      multi: () => parts.map(({ part }) => [part, chosen]),
      checklist: () =>
        parts.map(({ part }) => [part.slice(0, part.lastIndexOf('-')), part.slice(part.lastIndexOf('-') + 1)]),
      numbers: () => parts.map(({ part, text }) => [part, text]),
    }),
  );
}
