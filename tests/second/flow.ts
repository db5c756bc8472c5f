import type { Facts } from './facts';
import type { Question } from './question';

/** A question at its place in a flow; `asked` sees the answers on the path so far. */
export interface Step {
  readonly question: Question;
  readonly asked: (facts: Facts) => boolean;
}

/** A flow: its questions in order, and what it advises once all that is asked is answered. */
export interface Flow {
  readonly steps: readonly Step[];
  readonly advice: (facts: Facts) => object;
}

export function step(question: Question, asked: (facts: Facts) => boolean = () => true): Step {
  return { question, asked };
}
