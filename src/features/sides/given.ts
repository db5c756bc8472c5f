import type { Flow } from '../../content/flow';
import { sideOf } from '../../content/sides';
import type { AnswerSet } from '../../engine/question';
import { decode } from '../../share/codec';
import type { SideGiven } from './SidesScreen';

/**
 * Side → its answers: those that the address carries, and the user's own where that side is free. `whole` is false when
 * a code does not open or does not say its side.
 */
export function givenIn(flow: Flow, codes: readonly string[], own: AnswerSet) {
  const given = new Map<string, SideGiven>();
  let whole = true;
  for (const code of codes) {
    const opened = decode(flow, code);
    const side = 'error' in opened ? null : sideOf(flow, opened.answers);
    if ('error' in opened || side === null) whole = false;
    else given.set(side, { answers: opened.answers, own: false });
  }
  const mine = sideOf(flow, own);
  if (mine !== null && !given.has(mine)) given.set(mine, { answers: own, own: true });
  return { given, whole };
}
