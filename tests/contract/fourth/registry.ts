import type { Registry } from '../../../src/engine/flow';

/** What shared links are made of: only ever added to, at the end. */
export const registry: Registry = [
  { since: 1, question: 'weer', kind: 'single', options: ['zon', 'regen', 'onbekend'] },
  { since: 1, question: 'jas', kind: 'checklist', items: ['capuchon', 'zakken'] },
  { since: 1, question: 'spullen', kind: 'multi', options: ['brood', 'bal', 'niets'] },
];

/** Version → the fingerprint of what came with it. Once people have links of a version it never changes. */
export const frozen = {
  1: 'a9c8908b4ed3295d',
} as const;
