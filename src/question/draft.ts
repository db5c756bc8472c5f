import { byKind, chosenIn, entriesOf } from '../engine/answer';
import type { Answer, Question } from '../engine/question';

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

/** Reads a number as people write it: `2350`, `2.350` and `2 350`. Anything else stays text. */
function numberOf(text: string): number | string {
  const trimmed = text.trim();
  return /^(\d+|\d{1,3}([. \u00a0]\d{3})+)$/.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : trimmed;
}

/** The value that a draft would answer the question with; it may still have problems. */
export const valueOf = (question: Question, draft: Draft): unknown =>
  byKind<unknown>(question, {
    single: () => draft[''],
    multi: ({ options }) => options.filter((option) => draft[option] === chosen),
    checklist: () => ({ ...draft }),
    numbers: ({ fields }) =>
      Object.fromEntries(
        fields.flatMap((field) => {
          const text = draft[field]?.trim() ?? '';
          return text === '' ? [] : [[field, numberOf(text)]];
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
