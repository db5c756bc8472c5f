import { type Answers, passage } from './questions';

/** When the machine skips a question. */
export const conditions = {
  droog: { when: (a: Answers) => a.weer === 'zon', basis: 'bron', cite: passage },
} as const;
