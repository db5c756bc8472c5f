import { type Grounds, groundsIn } from './cite';
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

/**
 * What the rule of a group that decided rests on, given the ids of all rules that did.
 * @throws Error when none of the group did
 */
export function decidedBy(rules: readonly (Grounds & { readonly id: string })[], decided: readonly string[]): Grounds {
  const found = rules.find(({ id }) => decided.includes(id));
  if (!found) throw new Error(`none of ${rules.map(({ id }) => id).join(', ')} decided`);
  return groundsIn(found);
}

type Kept<Made> = WeakMap<object, WeakMap<object, Made>>;

/** Remembers results by rules and facts. Facts never change; other facts are another object. */
function kept<Made>(store: Kept<Made>, rules: object, facts: object, make: () => Made): Made {
  const ofRules = store.get(rules) ?? new WeakMap<object, Made>();
  store.set(rules, ofRules);
  const made = ofRules.get(facts) ?? make();
  ofRules.set(facts, made);
  return made;
}

const places: Kept<number> = new WeakMap();
const grounds: Kept<readonly AnswerRef[]> = new WeakMap();

const placeOf = <Facts>(rules: readonly Rule<Facts, unknown>[], facts: Facts) =>
  rules.findIndex((rule) => rule.when(facts));

/**
 * The first rule of a group that holds, looked for once for the same facts, whoever asks.
 * @throws Error when none does: every group ends in a rule that always holds.
 */
export function firstMatch<Facts extends object, Found extends Rule<Facts, unknown>>(
  rules: readonly Found[],
  facts: Facts,
): Found {
  const found = rules[kept(places, rules, facts, () => placeOf(rules, facts))];
  if (!found) throw new Error(`no rule holds out of ${rules.map(({ id }) => id).join(', ')}`);
  return found;
}

/**
 * The facts that the first rule that holds, and the rules above it, looked at. Worked out when a reason is asked for,
 * and then once: watching what is looked at would make every replay twice as slow.
 */
export const groundsOf = <Facts extends object>(
  rules: readonly Rule<Facts, unknown>[],
  facts: Facts,
): readonly AnswerRef[] => kept(grounds, rules, facts, () => readsOf(facts, (view) => placeOf(rules, view)).reads);

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
