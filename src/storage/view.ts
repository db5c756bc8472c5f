import type { Doc } from './doc';
import { isSameRecord, type Record } from './members';

/** A doc as one of its users knows it, who may know less of it than the page does: a walk that has not begun to listen. */
export interface View {
  readonly read: () => Record;
  /** Keeps a record whole: what differs from the one that was last read or put was changed by this user. */
  readonly put: (record: Record) => void;
  /** Calls back when a member was changed elsewhere, before this too; returns how to stop that. */
  readonly onElsewhere: (changed: (record: Record) => void) => () => void;
}

/** A new user of a doc. */
export function viewOf(doc: Doc): View {
  let known = doc.read();
  return {
    read() {
      known = doc.read();
      return known;
    },
    put(record) {
      const before = known;
      known = record;
      doc.put(record, before);
    },
    onElsewhere(changed) {
      const hear = (record: Record) => {
        known = record;
        changed(record);
      };
      const stop = doc.onElsewhere(hear);
      if (!isSameRecord(known, doc.read())) hear(doc.read());
      return stop;
    },
  };
}
