import type { Grounds } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { Statement } from './statement';

/** Whether an option suits the practice: `fits`, `notYet` (something has to be arranged first) or `fitsNot`. */
export type Fit = 'fits' | 'notYet' | 'fitsNot';

/** An argument for or against an option; `weighs` names what it counts for, so that a user's priorities can order it. */
export interface Argument extends Statement {
  readonly weighs: readonly string[];
}

/** A row of the comparison; arguments are ordered by what weighs most. */
export interface ComparisonRow {
  readonly id: string;
  readonly title: TextRef;
  readonly kind: 'statements' | 'arguments';
}

/** One option with an entry for every row. */
export interface ComparedOption extends Grounds {
  readonly id: string;
  readonly title: TextRef;
  readonly fit: Fit;
  readonly fitText: TextRef;
  /** Why it fits or not, for these answers. */
  readonly why: TextRef;
  /** The rules behind `why`. */
  readonly rules: readonly string[];
  /** Row id → what stands there; never empty. */
  readonly cells: Readonly<Record<string, readonly Argument[]>>;
}

/** All options side by side, those that do not fit included. */
export interface Comparison {
  readonly title: TextRef;
  readonly intro: TextRef;
  /** How the arguments are ordered, in words; null when nothing was preferred. */
  readonly order: { readonly text: TextRef; readonly preferences: readonly string[] } | null;
  readonly rows: readonly ComparisonRow[];
  readonly options: readonly ComparedOption[];
}

/** Puts what weighs most first; otherwise the order stays. It orders and never leaves anything out. */
export function byPreference(items: readonly Argument[], preferences: readonly string[]): Argument[] {
  const weight = (item: Argument) => (item.weighs.some((subject) => preferences.includes(subject)) ? 0 : 1);
  return [...items].sort((a, b) => weight(a) - weight(b));
}
