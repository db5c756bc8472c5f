import type { Cites } from './cite';

/** A named statement about facts, with the passages that it follows from. */
export interface Condition<Facts> {
  readonly when: (facts: Facts) => boolean;
  readonly cite: Cites;
}

/** A condition that leads to an outcome. Rules stand in groups; in a group the first that holds decides. */
export interface Rule<Facts, Outcome, Id extends string = string> extends Condition<Facts> {
  readonly id: Id;
  readonly outcome: Outcome;
}

/**
 * The first rule of a group that holds.
 * @throws Error when none does: every group ends in a rule that always holds.
 */
export function firstMatch<Facts, Found extends Rule<Facts, unknown>>(rules: readonly Found[], facts: Facts): Found {
  const found = rules.find((rule) => rule.when(facts));
  if (!found) throw new Error(`no rule holds out of ${rules.map((rule) => rule.id).join(', ')}`);
  return found;
}
