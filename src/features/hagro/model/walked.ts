import type { Flow } from '../../../content/flow';
import type { AnswerSet } from '../../../engine/question';
import { type Replay, replay } from '../../../engine/replay';
import type { Hagro } from './hagro';

const walks = new WeakMap<Flow, WeakMap<AnswerSet, Replay>>();

/** The replay of the answers of a practice; worked out once for the same answers. */
export function walked(flow: Flow, answers: AnswerSet): Replay {
  const known = walks.get(flow) ?? new WeakMap<AnswerSet, Replay>();
  walks.set(flow, known);
  const found = known.get(answers) ?? replay(flow, answers);
  known.set(answers, found);
  return found;
}

/** Whether a practice has answered everything it is asked. */
export const isComplete = (flow: Flow, answers: AnswerSet): boolean => walked(flow, answers).current === null;

/** How many practices are in: all that is asked of them is answered. */
export const countIn = (flow: Flow, { practices }: Hagro): number =>
  practices.filter(({ answers }) => isComplete(flow, answers)).length;

/**
 * Whether answers must stay hidden: the chair wants all in first, and they are not. All are in when there are as many
 * as expected and each is complete; as long as nobody said how many are expected, they are not.
 */
export function isHidden(flow: Flow, hagro: Hagro): boolean {
  if (!hagro.sealed) return false;
  const { expected, practices } = hagro;
  return expected === null || countIn(flow, hagro) < Math.max(expected, practices.length);
}
