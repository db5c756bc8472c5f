import type { Flow } from '../../../src/content/flow';
import { type Advice, explain } from './advice';
import { conditions } from './conditions';
import { agendas, letter, outcomes } from './letter';
import { machine } from './machine';
import { type Answers, passage, questions } from './questions';
import { registry } from './registry';

/** A fourth flow, as small as a whole one can be: all that a flow needs stands in this folder. */
export const uitje = {
  id: 'uitje',
  version: 1,
  machine,
  questions,
  conditions,
  registry,
  claims: () => [{ group: 'rules', id: 'U1', texts: ['regel'], basis: 'bron', cite: passage }],
  explain,
  outcomes,
  texts: () => [import('./nl.json')],
  letter,
  agendas,
  examples: () => Promise.resolve([]),
} satisfies Flow<Answers, Advice>;
