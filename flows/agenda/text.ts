import type { KeyOf, TextRef } from '../../src/engine/text';
import type nl from './nl.json';

/** A text of the agendas. */
export type Key = KeyOf<typeof nl>;

/** A text of the agendas by its key; it has to be among the texts of the flow that says it. */
export function text(key: Key): TextRef {
  return key;
}
