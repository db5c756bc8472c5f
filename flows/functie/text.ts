import type { KeyOf, TextRef } from '../../src/engine/text';
import type nl from './nl.json';

/** A text that flows share. */
export type Key = KeyOf<typeof nl>;

/** A shared text by its key; it has to be among the texts of the flow that says it. */
export function text(key: Key): TextRef {
  return key;
}
