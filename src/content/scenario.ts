import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { type Replay, replay } from '../engine/replay';
import type { TextRef } from '../engine/text';

/** A variant of a practice: the same answers but for some, to be laid beside another variant. */
export interface Scenario {
  readonly id: string;
  readonly title: TextRef;
  /** Answers that make the variant. */
  readonly set: AnswerSet;
  /** Answers for questions that only this variant raises and that were never answered. */
  readonly otherwise: AnswerSet;
}

/** The replay of a scenario on the answers of a practice. */
export function replayScenario(flow: FlowCore, answers: AnswerSet, { set, otherwise }: Scenario): Replay {
  return replay(flow, { ...otherwise, ...answers, ...set });
}
