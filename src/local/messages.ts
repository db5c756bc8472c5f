import type { Fault } from './faults';
import type { LocalError } from './parse';

/** The message at a field of the form. */
export const faultWords = {
  empty: 'local:local.errors.empty',
  long: 'local:local.errors.long',
  characters: 'local:local.errors.characters',
  link: 'local:local.errors.link',
  phone: 'local:local.errors.phone',
} as const satisfies Record<Fault, string>;

/** The message when a file or link cannot be opened; it never repeats its contents. */
export const refusedWords = {
  size: 'local:local.refused.size',
  json: 'local:local.refused.json',
  format: 'local:local.refused.format',
  newer: 'local:local.refused.newer',
  flow: 'local:local.refused.flow',
  link: 'local:local.refused.link',
  text: 'local:local.refused.text',
  answers: 'local:local.refused.answers',
} as const satisfies Record<LocalError['error'], string>;
