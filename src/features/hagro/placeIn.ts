import type { AnswerSet } from '../../engine/question';
import type { WalkStore } from '../../storage/keep';
import type { Kept } from '../../storage/walk';

/** The place of a walk within a hagro. */
export interface PlaceInHagro {
  readonly place: WalkStore;
  /** Says which answers the hagro has now: another tab may have changed them. */
  readonly changed: (answers: AnswerSet) => void;
}

/** Keeps the answers of a walk with the practice that they are of. */
export function placeIn(
  begin: AnswerSet,
  started: NonNullable<Kept['drafts']>,
  onAnswers: (answers: AnswerSet) => void,
): PlaceInHagro {
  let known = begin;
  /** What the hagro does not keep: it stays with the open page. */
  let rest: Omit<Kept, 'answers'> = { drafts: started };
  const listeners = new Set<(kept: Kept) => void>();
  return {
    place: {
      open: () => ({ kept: { answers: begin, drafts: started }, left: [], apart: null, keeping: 'kept' }),
      keep({ answers, ...kept }) {
        rest = kept;
        if (answers === known) return;
        known = answers;
        onAnswers(known);
      },
      onElsewhere(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    changed(answers) {
      if (answers === known) return;
      known = answers;
      for (const listener of listeners) listener({ ...rest, answers });
    },
  };
}
