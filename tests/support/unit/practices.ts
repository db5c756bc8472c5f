import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { factsOf } from './facts';
import { adviceOf, sampled } from './jeugdaanbod';
import type { Facts } from './table';

/** A practice with its advice and what the decision tables ask of it. */
export interface Practice {
  readonly answers: Facts;
  readonly advice: Advice;
  readonly facts: Facts;
}

/** Many practices, the same on every run. */
export const practices: readonly Practice[] = sampled(3000).map((replay) => {
  const advice = adviceOf(replay);
  return { answers: replay.answers, advice, facts: factsOf(replay.answers, advice) };
});
