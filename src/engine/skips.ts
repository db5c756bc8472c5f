import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { questionOf } from './answer';
import type { AnswerSet } from './question';
import { type AnswerRef, readsOf } from './reads';
import type { Condition } from './rule';

function nodeOf(node: AnyStateNode, question: string): AnyStateNode | undefined {
  const states: AnyStateNode[] = Object.values(node.states);
  return states.find(({ key }) => key === question) ?? states.map((state) => nodeOf(state, question)).find(Boolean);
}

/**
 * The answers behind what was looked at. A question that was skipped has no answer: in its place come the answers that
 * made the machine skip it, for another answer there would have it asked.
 * @param machine its states carry the names of the guards that skip them
 * @param conditions the machine's guards by name
 * @param refs what was looked at, as `readsOf` tells it
 */
export function answersBehind<Answers extends AnswerSet>(
  machine: AnyStateMachine,
  conditions: Readonly<Record<string, Condition<Answers>>>,
  answers: Answers,
  refs: readonly AnswerRef[],
): readonly AnswerRef[] {
  const behind = (ref: AnswerRef): readonly AnswerRef[] => {
    const question = questionOf(ref);
    if (Object.hasOwn(answers, question)) return [ref];
    const guards = nodeOf(machine.root, question)?.always?.map(({ guard }) => conditions[String(guard)]) ?? [];
    const skip = guards.find((condition) => condition?.when(answers));
    return skip === undefined ? [ref] : readsOf(answers, skip.when).reads.flatMap(behind);
  };
  return [...new Set(refs.flatMap(behind))];
}
