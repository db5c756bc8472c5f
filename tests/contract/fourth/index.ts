import type { Flow } from '../../../src/content/flow';
import { type Advice, explain } from './advice';
import { conditions } from './conditions';
import { agendas, letter, outcomes } from './letter';
import { machine } from './machine';
import { type Answers, passage, questions } from './questions';

/** A fourth flow, as small as a whole one can be: all that a flow needs stands in this folder. */
export const uitje: Flow<Answers, Advice> = {
  id: 'uitje',
  version: 1,
  machine,
  questions,
  conditions,
  registry: [
    { since: 1, question: 'weer', kind: 'single', options: ['zon', 'regen', 'onbekend'] },
    { since: 1, question: 'jas', kind: 'checklist', items: ['capuchon', 'zakken'] },
    { since: 1, question: 'spullen', kind: 'multi', options: ['brood', 'bal', 'niets'] },
  ],
  examples: async () => [],
  claims: () => [{ group: 'rules', id: 'U1', texts: ['regel'], basis: 'bron', cite: passage }],
  explain,
  outcomes,
  scenarios: [],
  texts: () => [import('./nl.json')],
  adviceTexts: () => [],
  letter,
  comparison: () => null,
  evidence: null,
  meeting: null,
  sides: null,
  agendas,
};
