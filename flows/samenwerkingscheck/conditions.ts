import type { Condition } from '../../src/engine/rule';
import { cite } from '../sources';
import type { Answers } from './questions';

/** When the machine skips a question: each side has its own checklists. Each sees only answers on the path. */
export const conditions = {
  gemeenteVultIn: {
    when: (a: Answers) => a.rol === 'gemeente',
    basis: 'bron',
    cite: [cite('werkmap', 'Checklist huisartsen', 590, 591)],
  },
  huisartsVultIn: {
    when: (a: Answers) => a.rol === 'huisarts',
    basis: 'bron',
    cite: [cite('werkmap', 'Checklist gemeenten', 638)],
  },
} as const satisfies Readonly<Record<string, Condition<Answers>>>;
