import { useState } from 'react';
import type { Replay } from '../engine/replay';
import { isSameSet } from '../engine/same';

/** The advice that was read last, to say what a change made different. */
export interface Seen {
  /** The walk of the advice before the one that is read now; null when there is nothing to compare with. */
  readonly was: Replay | null;
  /** Tells that the advice of a walk is being read. */
  readonly onSee: (now: Replay) => void;
  /** Forgets the one before. */
  readonly onDone: () => void;
}

/**
 * Remembers, as long as a walk is open, which advice was read last and which before it.
 * @param epoch raised when answers came from elsewhere: those are no change of what was read
 */
export function useSeen(epoch: number): Seen {
  const nothing = { epoch, last: null, was: null };
  const [known, setKnown] = useState<{ epoch: number; last: Replay | null; was: Replay | null }>(nothing);
  const { last, was } = known.epoch === epoch ? known : nothing;
  return {
    was,
    onSee: (now) => {
      if (last === now && known.epoch === epoch) return;
      setKnown({ epoch, last: now, was: last === null || isSameSet(last.answers, now.answers) ? was : last });
    },
    onDone: () => setKnown({ epoch, last, was: null }),
  };
}
