import type { KeyOf, TextRef } from '../../src/engine/text';
import type adviesNl from './advies.nl.json';
import type vragenNl from './vragen.nl.json';

/** A text that flows share. */
export type Key = KeyOf<typeof vragenNl> | KeyOf<typeof adviesNl>;

/** A shared text by its key; it has to be among the texts of the flow that says it. */
export function text(key: Key): TextRef {
  return key;
}
