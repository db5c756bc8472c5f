import type { Condition } from '../../src/engine/rule';
import { cite } from '../sources';
import type { FunctieAnswers } from './rules';

/** When a question on the person is skipped, in every flow that asks them. */
export const functieConditions = {
  eenBetaler: {
    when: (a: FunctieAnswers) => a.functieBetaler !== 'beide',
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 54, 56)],
  },
  gemeenteBetaaltNiet: {
    when: (a: FunctieAnswers) => a.functieBetaler !== 'gemeente' && a.functieBetaler !== 'beide',
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)],
  },
} as const satisfies Readonly<Record<string, Condition<FunctieAnswers>>>;
