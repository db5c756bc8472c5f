import { isSame } from './members';

/** What stands in a place, and what stood there before it and can be put back, the last first. */
export interface Stood<Thing> {
  readonly now: Thing;
  readonly before: readonly Thing[];
}

/** The things that there is something in, each once. */
const worth = <Thing>(things: readonly Thing[], isEmpty: (thing: Thing) => boolean): readonly Thing[] =>
  things.filter((thing, at) => !isEmpty(thing) && things.findIndex((other) => isSame(thing, other)) === at);

/** Something else in its place: what stands there now can be put back then. */
export const replacedBy = <Thing>(
  next: Thing,
  { now, before }: Stood<Thing>,
  isEmpty: (thing: Thing) => boolean,
): Stood<Thing> => ({ now: next, before: worth([now, ...before], isEmpty) });

/**
 * What stood there last in its place again. What stands there now becomes the last to be put back, so that putting back
 * again and again comes past all, and nothing is lost on the way. The same when there is nothing to put back.
 */
export function putBack<Thing>(stood: Stood<Thing>, isEmpty: (thing: Thing) => boolean): Stood<Thing> {
  const [first, ...rest] = stood.before;
  if (first === undefined) return stood;
  return { now: first, before: worth([...rest, stood.now], isEmpty).filter((thing) => !isSame(thing, first)) };
}
