import { explainGroup } from '../../src/engine/explain';
import type { FiredRule } from '../../src/engine/flow';
import type { AnswerRef } from '../../src/engine/reads';
import { readsOf } from '../../src/engine/reads';
import { answersBehind } from '../../src/engine/skips';
import { groups, type RuleId } from './advice';
import { machine } from './machine';
import type { Answers } from './questions';
import { voorwaarden } from './voorwaarden';

/** "Plus, provided that" fires because of what is not in order; every other rule because of all it looked at. */
const lookedAt = ({ id, because }: FiredRule<RuleId>, a: Answers): readonly AnswerRef[] =>
  id === 'M7' ? voorwaarden.filter(({ when }) => when(a)).flatMap(({ when }) => readsOf(a, when).reads) : because;

/** Which rules fired, on which answers. */
export function explain(a: Answers): FiredRule<RuleId>[] {
  return groups(a).map(([group, rules]) => {
    const fired = explainGroup(group, rules, a);
    return { ...fired, because: answersBehind({ machine }, a, lookedAt(fired, a)) };
  });
}
