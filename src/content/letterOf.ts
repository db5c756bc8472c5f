import type { Replay } from '../engine/replay';
import type { Flow } from './flow';
import type { Letter } from './letter';

const letters = new WeakMap<object, Letter>();

/** The letter of a walk that has an advice, written once for the same walk. */
export function letterOf(flow: Pick<Flow, 'letter'>, replay: Replay): Letter {
  const written = letters.get(replay) ?? flow.letter(replay.answers, replay.advice);
  letters.set(replay, written);
  return written;
}
