import type { Stood } from '../storage/before';
import type { Kept } from '../storage/walk';

/** Whether there is nothing in a walk that would be lost with it. */
export const isEmptyWalk = ({ answers, drafts = {}, notes = {}, name = '', done = [] }: Kept): boolean =>
  name === '' && [answers, drafts, notes, done].every((each) => Object.keys(each).length === 0);

const sorted = <Value>(values: { readonly [id: string]: Value }) =>
  Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));

/** A walk by itself, the same however it came about. */
const alone = ({ answers, drafts = {}, notes = {}, name = '', done = [] }: Kept): Kept => ({
  answers: sorted(answers),
  drafts: sorted(drafts),
  notes: sorted(notes),
  name,
  done: [...done].sort(),
});

/** A walk, and those that stood in its place before. */
export const stoodOf = (kept: Kept): Stood<Kept> => ({ now: alone(kept), before: (kept.before ?? []).map(alone) });
