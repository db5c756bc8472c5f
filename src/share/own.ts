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

/** Whether a name or notes that came from elsewhere say something that one's own do not. */
export const saysOther = (their: Own, own: Own): boolean =>
  (their.name !== '' && their.name !== own.name) ||
  Object.entries(their.notes).some(([id, note]) => own.notes[id] !== note);

/** A name as a piece of the name of a file: small letters, digits and hyphens; empty when nothing of it is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
