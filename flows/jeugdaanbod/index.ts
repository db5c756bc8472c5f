import type { Flow } from '../../src/engine/flow';
import { type Advice, explain } from './advice';
import { claims } from './claims';
import { conditions } from './conditions';
import { letter } from './letter/letter';
import { machine } from './machine';
import { outcomes } from './outcomes';
import { type Answers, questions } from './questions';

/** The keuzehulp itself: which offer, which support, how it is paid, what to do. */
export const jeugdaanbod: Flow<Answers, Advice> = {
  id: 'jeugdaanbod',
  version: 1,
  machine,
  questions,
  conditions,
  claims,
  examples: () => import('./examples').then(({ examples }) => examples),
  explain,
  letter,
  outcomes,
  texts: () => [import('./nl.json'), import('../functie/nl.json')],
};
