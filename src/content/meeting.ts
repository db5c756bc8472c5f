import type { Statement } from './statement';

/** What a flow adds for practices that discuss their answers together. */
export interface Meeting {
  /** The question that tells what weighs most for a practice. */
  readonly weighs: string;
  /** The question that tells who speaks for a practice. */
  readonly speaks: string;
  /** Owners of actions, as the letter groups them, that are a question to the municipality. */
  readonly asks: readonly string[];
  /** What an agreement of the group binds, and whom. */
  readonly mandate: readonly Statement[];
}
