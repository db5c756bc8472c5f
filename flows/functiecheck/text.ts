import type { KeyOf, TextRef } from '../../src/engine/text';
import type { Key as FunctieKey } from '../functie/text';
import type adviesNl from './advies.nl.json';
import type vragenNl from './vragen.nl.json';

/** A text of this flow: Dutch is the source of the keys, so a text that is missing does not compile. */
export type Key = KeyOf<typeof vragenNl> | KeyOf<typeof adviesNl> | FunctieKey;

/** A text by its key, with values to fill in. */
export function text(key: Key, values?: Readonly<Record<string, string | number>>): TextRef {
  return values ? { key, values } : key;
}
