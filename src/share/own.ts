import { firstOf, plainName, plainText } from './plain';

/** What a practice says beside its answers: it goes into files, never into a link, and no rule reads it. */
export interface Own {
  /** What the practice is called; empty until somebody says so. */
  readonly name: string;
  /** What it wrote for its own meeting, by question. */
  readonly notes: Readonly<Record<string, string>>;
}

export const nothingOwn: Own = { name: '', notes: {} };

/** The longest name of a practice, in characters. */
export const longestName = 80;
/** The longest note with a question, in characters. */
export const longestNote = 2000;

/** A text as the name of a practice: on one line, bounded, without what cannot be seen. */
export const ownName = (text: string): string => firstOf(plainName(text), longestName).trim();

/** A text as a note: bounded, without what cannot be seen; empty when it says nothing. */
export function ownNote(text: string): string {
  const note = firstOf(plainText(text.replace(/\r\n?/gu, '\n')), longestNote);
  return note.trim() === '' ? '' : note;
}

/** Notes with questions as {@link ownNote} has them; what says nothing, or is with no question, is left out. */
export function notesWith(questions: object, notes: Own['notes']): Own['notes'] {
  const said = Object.keys(questions).flatMap((id) => {
    const note = Object.hasOwn(notes, id) ? ownNote(notes[id] ?? '') : '';
    return note === '' ? [] : [[id, note] as const];
  });
  return Object.fromEntries(said);
}

/** Notes, where there are any. */
export const withNotes = (notes: Own['notes']): { readonly notes?: Own['notes'] } =>
  Object.keys(notes).length === 0 ? {} : { notes };

/** Whether a name or notes that came from elsewhere say something that one's own do not. */
export const saysOther = (their: Own, own: Own): boolean =>
  (their.name !== '' && their.name !== own.name) ||
  Object.entries(their.notes).some(([id, note]) => own.notes[id] !== note);

/** A name as a piece of the name of a file: small letters, digits and hyphens; empty when nothing of it is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
