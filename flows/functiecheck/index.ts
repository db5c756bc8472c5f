import type { Flow } from '../../src/content/flow';
import { functieConditions } from '../functie/conditions';
import type { Advice } from './advice';
import { agendas } from './agenda';
import { claims } from './claims';
import { explain } from './explain';
import { letter } from './letter/letter';
import { machine } from './machine';
import { outcomes } from './outcomes';
import { type Answers, questions } from './questions';
import { registry } from './registry';

/** For who has to explain the difference: what this person is, what to call them, what to agree. */
export const functiecheck = {
  id: 'functiecheck',
  version: 2,
  machine,
  questions,
  registry,
  conditions: functieConditions,
  claims,
  examples: () => import('./examples').then(({ examples }) => examples),
  explain,
  letter,
  agendas,
  outcomes,
  texts: (language) => ({ nl: () => [import('./vragen.nl.json'), import('../functie/vragen.nl.json')] })[language](),
  adviceTexts: (language) =>
    ({ nl: () => [import('./advies.nl.json'), import('../functie/advies.nl.json')] })[language](),
} satisfies Flow<Answers, Advice>;
