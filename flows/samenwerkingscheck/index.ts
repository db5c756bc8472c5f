import type { Flow } from '../../src/content/flow';
import { type Advice, explain } from './advice';
import { agendas } from './agenda';
import { claims } from './claims';
import { conditions } from './conditions';
import { letter } from './letter/letter';
import { machine } from './machine';
import { outcomes } from './outcomes';
import { sides } from './pairs';
import { type Answers, questions } from './questions';
import { registry } from './registry';

/** For both sides of the table: do you work together already, and what comes first? */
export const samenwerkingscheck = {
  id: 'samenwerkingscheck',
  version: 1,
  machine,
  questions,
  registry,
  conditions,
  claims,
  examples: () => import('./examples').then(({ examples }) => examples),
  explain,
  letter,
  sides,
  agendas,
  outcomes,
  texts: (language) => ({ nl: () => [import('./vragen.nl.json')] })[language](),
  adviceTexts: (language) => ({ nl: () => [import('./advies.nl.json'), import('../agenda/nl.json')] })[language](),
} satisfies Flow<Answers, Advice>;
