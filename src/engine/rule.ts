import type { Grounds } from './cite';
import { type AnswerRef, readsOf } from './reads';

/** A named statement about facts, with what it rests on. */
export interface Condition<Facts> extends Grounds {
  readonly when: (facts: Facts) => boolean;
}

/** A condition that leads to an outcome. Rules stand in groups; in a group the first that holds decides. */
export interface Rule<Facts, Outcome, Id extends string = string> extends Condition<Facts> {
  readonly id: Id;
  readonly outcome: Outcome;
}

interface Judgement {
  /** The place of the rule in its group. */
  readonly index: number;
  readonly reads: readonly AnswerRef[];
}

const judgements = new WeakMap<readonly unknown[], WeakMap<object, Judgement>>();

function judgementOf<Facts extends object>(rules: readonly Rule<Facts, unknown>[], facts: Facts): Judgement {
  const ofRules = judgements.get(rules) ?? new WeakMap<object, Judgement>();
  judgements.set(rules, ofRules);
  const known = ofRules.get(facts);
  if (known) return known;
  const { result: index, reads } = readsOf(facts, (view) => rules.findIndex((rule) => rule.when(view)));
  const made = { index, reads };
  ofRules.set(facts, made);
  return made;
}

/** The first rule of a group that holds, and the facts that it and the rules above it looked at. */
export interface Judged<Found> {
  readonly rule: Found;
  readonly reads: readonly AnswerRef[];
}

/**
 * Judges a group of rules on facts, once for the same facts: who asks again, for a reason or a letter, gets the same
 * judgement. Facts never change; other facts are another object.
 * @throws Error when no rule holds: every group ends in a rule that always holds.
 */
export function judge<Facts extends object, Found extends Rule<Facts, unknown>>(
  rules: readonly Found[],
  facts: Facts,
): Judged<Found> {
  const { index, reads } = judgementOf(rules, facts);
  const rule = rules[index];
  if (!rule) throw new Error(`no rule holds out of ${rules.map(({ id }) => id).join(', ')}`);
  return { rule, reads };
}

/** The first rule of a group that holds; see {@link judge}. */
export const firstMatch = <Facts extends object, Found extends Rule<Facts, unknown>>(
  rules: readonly Found[],
  facts: Facts,
): Found => judge(rules, facts).rule;

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
