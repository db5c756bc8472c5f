import { type Alternative, alternativesTo } from './alternatives';
import { itemsOf, refOf } from './answer';
import type { FlowCore } from './flow';
import type { Outcome } from './outcome';
import type { AnswerSet } from './question';
import type { AnswerRef } from './reads';
import { type Replay, replay } from './replay';

/** One other answer that would lead to another advice, found by replaying it. */
export interface Counterfactual {
  readonly question: string;
  /** The answer that would differ: a question, or an item of a checklist. */
  readonly answer: AnswerRef;
  readonly alternative: Alternative;
  /** The outcomes that would differ, as they would be. */
  readonly outcomes: readonly Outcome[];
}

/** A flow that may say what its advice turns on; without that, nothing changes it. */
type Judged = FlowCore & { outcomes?(advice: unknown): readonly Outcome[] };

const outcomesOf = (flow: Judged, { advice }: Replay) => flow.outcomes?.(advice) ?? [];

function changedOutcomes(flow: Judged, before: readonly Outcome[], after: Replay): Outcome[] {
  const now = new Map(before.map((outcome) => [outcome.id, outcome.value]));
  return outcomesOf(flow, after).filter((outcome) => now.get(outcome.id) !== outcome.value);
}

/**
 * Replays every single other answer and yields those that change an outcome, in the order of the path. An answer that
 * raises questions which were never answered yields nothing: what it leads to is not known. A generator, so that the
 * work can be spread over idle moments: each step replays at most one alternative.
 * @param answers everything that was answered, lapsed answers included
 * @param current the replay of those answers, complete
 */
export function* counterfactuals(
  flow: Judged,
  answers: AnswerSet,
  current: Replay,
): Generator<Counterfactual | null, void, void> {
  const before = outcomesOf(flow, current);
  for (const question of current.path) {
    const definition = flow.questions[question];
    const given = current.answers[question];
    if (definition === undefined || given === undefined) continue;
    for (const alternative of alternativesTo(definition, given)) {
      const after = replay(flow, { ...answers, [question]: alternative.value }, current);
      const outcomes = after.current === null ? changedOutcomes(flow, before, after) : [];
      const answer = refOf(question, itemsOf(definition).includes(alternative.part) ? alternative.part : null);
      yield outcomes.length === 0 ? null : { question, answer, alternative, outcomes };
    }
  }
}
