import { explainGroup } from '../../src/engine/explain';
import type { FiredRule } from '../../src/engine/flow';
import { answersBehind } from '../../src/engine/skips';
import { type FunctieRuleId, functieGroups } from '../functie/naam';
import { machine } from './machine';
import type { Answers } from './questions';

/** Which rules fired, on which answers. */
export function explain(a: Answers): FiredRule<FunctieRuleId>[] {
  return functieGroups.map(([group, rules]) => {
    const fired = explainGroup<Answers, FunctieRuleId>(group, rules, a);
    return { ...fired, because: answersBehind({ machine }, a, fired.because) };
  });
}
