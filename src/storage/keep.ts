import type { FlowCore } from '../engine/flow';
import { fileName, toFile } from '../share/file';
import type { Keeping } from './disk';
import type { Opening } from './find';
import { oldWalk } from './old';
import { browserShelf, type Shelf } from './shelf';
import type { Spec } from './spec';
import { viewOf } from './view';
import { type Kept, readRecord, toRecord } from './walk';

/** A walk as it was read, and what there is to tell about that. */
export interface Recall extends Opening {
  readonly kept: Kept;
  readonly keeping: Keeping;
}

/** Where a walk is kept. */
export interface WalkStore {
  readonly open: () => Recall;
  readonly keep: (kept: Kept) => void;
  /** Calls back when the walk was changed from elsewhere; returns how to stop that. */
  readonly onElsewhere: (changed: (kept: Kept) => void) => () => void;
}

/** What is kept of the user's walk through a flow. */
export const walkSpec = (flow: FlowCore): Spec => ({
  name: flow.id,
  version: flow.version,
  old: oldWalk(flow),
  fit(record, version) {
    const { kept, left, isWhole } = readRecord(flow, record, version);
    return { record: toRecord(kept), left, isWhole };
  },
  toFile(record, now) {
    const { answers, notes = {}, name = '' } = readRecord(flow, record).kept;
    if (Object.keys({ ...answers, ...notes }).length === 0) return null;
    return { name: fileName(flow, now, name), text: toFile(flow, answers, now, { name, notes }) };
  },
});

/** The place of the user's walk in the browser. */
export function browserPlace(flow: FlowCore, shelf: Shelf = browserShelf()): WalkStore {
  const doc = shelf.open(walkSpec(flow));
  const view = viewOf(doc);
  return {
    open: () => ({ kept: readRecord(flow, view.read()).kept, ...doc.opening(), keeping: doc.keeping() }),
    keep: (kept) => view.put(toRecord(kept)),
    onElsewhere: (changed) => view.onElsewhere((record) => changed(readRecord(flow, record).kept)),
  };
}
