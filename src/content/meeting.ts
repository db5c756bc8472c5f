import type { Statement } from './statement';

/** The extra content of a flow for practices that discuss their answers together. */
export interface Meeting {
  /** The question that tells what weighs most for a practice. */
  readonly weighs: string;
  /** The question that tells who represents a practice. */
  readonly speaks: string;
  /** Owners of actions, as the letter groups them, that are a question to the municipality. */
  readonly asks: readonly string[];
  /** Explains for whom an agreement of the hagro holds. */
  readonly mandate: readonly Statement[];
}
