import { together } from '../../src/engine/cite';
import { openQuestions } from '../../src/engine/explain';
import type { FiredRule } from '../../src/engine/flow';
import { bron } from '../sources';
import { missingIn } from './items';
import { type Answers, questions } from './questions';
import { type TipId, tipOf } from './tips';

export type ActionId = `tip.${TipId}`;

/** The outcome of the flow. Keys and their order are fixed: other programs read them. */
export interface Advice {
  /** In question order, each once. */
  readonly acties: readonly ActionId[];
  readonly openVragen: readonly string[];
}

/** The tips of all items that are not in order, in question order, each once. */
export const tipsIn = (a: Answers): TipId[] => [...new Set(missingIn(a).map(({ tip }) => tip))];

/** The advice that follows from the answers to the questions of one side. */
export function advise(a: Answers): Advice {
  return {
    acties: tipsIn(a).map((tip) => `tip.${tip}` as const),
    openVragen: openQuestions(questions, a),
  };
}

/** Every action as a rule that fired, because of each of its items that is not in order. */
export function explain(a: Answers): FiredRule<ActionId>[] {
  const missing = missingIn(a);
  return tipsIn(a).map((tip) => {
    const because = missing.filter((item) => item.tip === tip);
    return {
      id: `tip.${tip}`,
      group: 'acties',
      outcome: `tip.${tip}`,
      because: because.map(({ ref }) => ref),
      ...together(bron(tipOf(tip).cite[0]), ...because),
    };
  });
}
