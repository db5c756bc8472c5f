import type { Question } from '../engine/question';

/**
 * What stands in the fields of a question: one text per option (multi), item (checklist) or field (numbers); for a
 * single choice one text under the empty key. Absent is untouched.
 */
export type Draft = Readonly<Record<string, string>>;

const chosen = 'ja';

/** The draft that shows an answer. */
export function draftOf(question: Question, value: unknown): Draft {
  if (question.kind === 'single') return typeof value === 'string' ? { '': value } : {};
  if (question.kind === 'multi') {
    return Array.isArray(value) ? Object.fromEntries(value.map((option) => [String(option), chosen])) : {};
  }
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, given]) => [key, String(given)]));
}

/** Reads a number as people write it: `2350`, `2.350` and `2 350`. Anything else stays text. */
function numberOf(text: string): number | string {
  const trimmed = text.trim();
  return /^(\d+|\d{1,3}([. \u00a0]\d{3})+)$/.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : trimmed;
}

/** The value that a draft would answer the question with; it may still have problems. */
export function valueOf(question: Question, draft: Draft): unknown {
  switch (question.kind) {
    case 'single':
      return draft[''];
    case 'multi':
      return question.options.filter((option) => draft[option] === chosen);
    case 'checklist':
      return { ...draft };
    case 'numbers':
      return Object.fromEntries(
        question.fields.flatMap((field) => {
          const text = draft[field]?.trim() ?? '';
          return text === '' ? [] : [[field, numberOf(text)]];
        }),
      );
  }
}

/** The draft with an option of a multiple choice switched on or off. */
export function toggled(draft: Draft, option: string, on: boolean): Draft {
  const { [option]: _, ...rest } = draft;
  return on ? { ...rest, [option]: chosen } : rest;
}

/** The id of the control for an option, item or field; `status` picks a radio within a checklist item. */
export function controlId(question: string, part: string, status = ''): string {
  return [question, part, status].filter((piece) => piece !== '').join('-');
}
