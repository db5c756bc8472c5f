import type { FlowCore } from '../engine/flow';
import { fileName, toFile } from '../share/file';
import type { Keeping } from './disk';
import type { Doc, Spec } from './doc';
import type { Record } from './members';
import { oldWalk } from './old';
import { browserShelf, type Shelf } from './shelf';
import { fromRecord, type Kept, type KeptWalk, readRecord, toRecord } from './walk';

/** A walk as it was read; one that did not fit, or not whole, has been set aside too, unless it is `blocked`. */
export interface Recall {
  readonly kept: KeptWalk | null;
  /** Something did not fit, and stands apart. */
  readonly setAside: boolean;
  readonly keeping: Keeping;
}

/** Where a walk is kept. */
export interface WalkStore {
  readonly open: () => Recall;
  readonly keep: (kept: Kept) => void;
  /** Calls back when the walk was changed from elsewhere; returns how to stop that. */
  readonly onElsewhere: (changed: (kept: Kept) => void) => () => void;
}

/** Opens a walk of a flow and sets aside what does not fit this version of it. */
function recall(flow: FlowCore, doc: Doc): Recall {
  const { version, damaged, text } = doc.found;
  const record = doc.read();
  const fresh = { kept: null, setAside: damaged, keeping: doc.keeping() };
  if (record.size === 0) return fresh;
  // Without a version nothing stood there before: this page wrote it.
  const kept = readRecord(flow, version ?? flow.version, record);
  const whole = kept.lapsed.length === 0;
  if (doc.keeping() === 'newer') return { ...fresh, kept };
  if (!whole && text !== null) doc.setAside();
  // Written anew in the form of this version: what does not fit has been set aside.
  doc.put(toRecord(kept));
  return { kept, setAside: damaged || !whole, keeping: doc.keeping() };
}

/** What is kept of a walk under a name. */
export function walkSpec(flow: FlowCore, name: string): Spec {
  const spec = {
    name,
    version: flow.version,
    toFile: (record: Record, now: Date) => {
      const { answers, notes = {}, name: practice = '' } = fromRecord(flow, record);
      if (Object.keys({ ...answers, ...notes }).length === 0) return null;
      return { name: fileName(flow, now, practice), text: toFile(flow, answers, now, { name: practice, notes }) };
    },
  };
  // Earlier versions of the app kept one walk of each flow.
  return name === flow.id ? { ...spec, old: oldWalk(flow) } : spec;
}

/** What was read from disk once: from then on the truth is in this page. */
const recalled = new WeakSet<Doc>();

/**
 * The place of a walk in the browser.
 * @param name the name that it is kept under; for the user's only walk of a flow its id
 */
export function browserPlace(flow: FlowCore, name = flow.id, shelf: Shelf = browserShelf()): WalkStore {
  const doc = shelf.open(walkSpec(flow, name));
  return {
    open() {
      if (!recalled.has(doc)) {
        recalled.add(doc);
        return recall(flow, doc);
      }
      return { kept: { ...fromRecord(flow, doc.read()), lapsed: [] }, setAside: false, keeping: doc.keeping() };
    },
    keep: (kept) => doc.put(toRecord(kept)),
    onElsewhere: (changed) => doc.onElsewhere((record) => changed(fromRecord(flow, record))),
  };
}
