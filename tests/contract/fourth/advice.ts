import { openQuestions } from '../../../src/engine/explain';
import type { FiredRule } from '../../../src/engine/flow';
import { type Answers, passage, questions } from './questions';

/** Whether to go, and what is not known yet. */
export interface Advice {
  readonly gaan: boolean;
  readonly openVragen: readonly string[];
}

const blijf = (a: Answers) => a.weer === 'regen' && a.jas?.capuchon !== 'ja';

/** The advice that follows from the answers. */
export const advise = (a: Answers): Advice => ({ gaan: !blijf(a), openVragen: openQuestions(questions, a) });

/** The one rule there is. */
export const explain = (a: Answers): FiredRule[] => [
  { id: 'U1', group: 'uitje', outcome: blijf(a) ? 'blijf' : 'ga', because: ['weer'], basis: 'bron', cite: passage },
];
