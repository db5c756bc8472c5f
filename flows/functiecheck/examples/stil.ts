import type { Example } from '../../../src/engine/flow';
import type { Advice } from '../advice';
import type { Answers } from '../questions';

export type FunctieExample = Example<Answers, Omit<Advice, 'openVragen'>>;

/** A person of whom nothing is told. What they are called is always told, so that is not answered here. */
export const stil = {
  functieTaken: ['onbekend'],
  functieBetaler: 'onbekend',
  functieWerkgever: 'onbekend',
  functieVerantwoordelijk: 'nietVastgelegd',
} as const satisfies Answers;
