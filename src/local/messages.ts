import type { Fault } from './faults';
import type { LocalError } from './parse';

/** What is said at a field of the form. */
export const faultWords = {
  empty: 'local.errors.empty',
  long: 'local.errors.long',
  characters: 'local.errors.characters',
  link: 'local.errors.link',
  phone: 'local.errors.phone',
} as const satisfies Record<Fault, string>;

/** What is said when a file or link does not open; it never repeats what stands in it. */
export const refusedWords = {
  size: 'local.refused.size',
  json: 'local.refused.json',
  format: 'local.refused.format',
  newer: 'local.refused.newer',
  flow: 'local.refused.flow',
  link: 'local.refused.link',
  text: 'local.refused.text',
  answers: 'local.refused.answers',
} as const satisfies Record<LocalError['error'], string>;
