import type { Grounds } from './cite';

/** A named statement about facts, with what it rests on. */
export interface Condition<Facts> extends Grounds {
  readonly when: (facts: Facts) => boolean;
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

/**
 * What follows from facts, worked out once for each set of them. Rules ask each other for the same outcome many times
 * over; facts never change, so the first answer stays true.
 */
export function once<Facts extends object, Outcome>(look: (facts: Facts) => Outcome): (facts: Facts) => Outcome {
  const known = new WeakMap<Facts, { readonly outcome: Outcome }>();
  return (facts) => {
    const found = known.get(facts) ?? { outcome: look(facts) };
    known.set(facts, found);
    return found.outcome;
  };
}
