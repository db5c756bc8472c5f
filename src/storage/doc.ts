import { setAside } from './aside';
import { copyOf, type Disk, type Keeping } from './disk';
import { findText, nothingToTell, type Opening, readAside } from './find';
import { changedIn, isSameRecord, joined, type Record, recordOf, wiped } from './members';
import { sealed, unsealed } from './sealed';
import { type Fitted, fitted, type SavedFile, type Spec } from './spec';
import { written } from './write';

/** Something that the browser keeps by member, the same in all tabs. Its truth is in this page: the disk follows. */
export interface Doc {
  readonly read: () => Record;
  /**
   * Keeps a record whole.
   * @param before what its user read last: what differs from that was changed by this user, and nothing else was
   */
  readonly put: (record: Record, before?: Record) => void;
  /** Calls back when a member was changed elsewhere; returns how to stop that. */
  readonly onElsewhere: (changed: (record: Record) => void) => () => void;
  /** What there is to tell about what was found; told once. */
  readonly opening: () => Opening;
  /** Leaves nothing, in no tab. */
  readonly wipe: () => void;
  readonly keeping: () => Keeping;
  /** What a text that was set aside says in this version; null when it cannot be read. */
  readonly readAside: (text: string) => Fitted | null;
  /** Puts that in the place of what is kept now, which is set aside itself. False when it would not be kept. */
  readonly putBack: (text: string) => boolean;
  /** What is kept as a file; null when there is nothing. */
  readonly toFile: (now: Date) => SavedFile | null;
  /** Another tab has kept this text, or taken it away. */
  readonly heard: (text: string | null) => void;
}

/** Where and for whom things are kept. */
export interface Tab {
  readonly disk: Disk;
  readonly prefix: string;
  /** A name that no other tab has. */
  readonly tab: string;
  /** A text was written, or refused; or something is kept otherwise than before. */
  readonly onKeeping: (written: boolean | null) => void;
}

/** Opens what is kept under a name. */
export function openDoc(spec: Spec, { disk, prefix, tab, onKeeping }: Tab): Doc {
  const { name, version, old } = spec;
  const key = prefix + name;
  const found = findText(disk, key, spec, tab);
  let { members, keeping, opening, oldKey }: typeof found = found;
  let known = recordOf(members);
  /** The text on disk that holds nothing but what is in `members`. */
  let seen: string | null = null;
  const listeners = new Set<(record: Record) => void>();

  function keep(next: Keeping) {
    if (next === keeping) return;
    keeping = next;
    onKeeping(null);
  }

  function tell() {
    const record = recordOf(members);
    if (isSameRecord(record, known)) return;
    known = record;
    for (const listener of listeners) listener(record);
    onKeeping(null);
  }

  const isClosed = () => keeping === 'newer' || keeping === 'blocked';

  /** Takes in what another tab wrote; false when it must not be written over. */
  function took(text: string | null): boolean {
    if (text === null || text === seen) return true;
    const read = unsealed(text);
    if (read === 'newer' || (read !== null && read.version > version)) {
      keep('newer');
      return false;
    }
    const isOlder = read !== null && read.version < version;
    const fits = read !== null && (!isOlder || fitted(spec, recordOf(read.members), read.version).isWhole);
    if (!fits && !setAside(disk, key, text)) keep('blocked');
    if (read !== null) members = joined(members, read.members);
    return !isClosed();
  }

  function write() {
    if (isClosed() || !took(disk.get(key))) return onKeeping(null);
    if (members.entries.size > 0 || disk.get(key) !== null) {
      // Also when nothing is left: that it was taken away is something to tell, and a text that is gone would say that
      // all was, what another tab gave at that moment included.
      const text = sealed(version, members);
      const isWritten = (text === seen && disk.get(key) === text) || written(disk, key, text);
      onKeeping(isWritten);
      if (!isWritten) return keep('page');
      seen = text;
    }
    keep('kept');
    if (oldKey !== null) disk.remove(oldKey);
    oldKey = null;
  }

  function put(record: Record, before = known) {
    members = changedIn(members, before, record, tab);
    known = record;
    write();
    tell();
  }

  if (found.isStale) write();

  return {
    read: () => known,
    put,
    onElsewhere(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    opening() {
      const told = opening;
      opening = nothingToTell;
      return told;
    },
    keeping: () => keeping,
    readAside: (text) => readAside(spec, text),
    toFile: (now) => (known.size === 0 ? null : (spec.toFile?.(known, now) ?? null)),
    putBack(text) {
      const read = readAside(spec, text);
      if (read === null || keeping !== 'kept') return false;
      if (known.size > 0 && !setAside(disk, key, sealed(version, members))) return false;
      put(read.record);
      return keeping === 'kept';
    },
    wipe() {
      members = wiped(members);
      known = recordOf(members);
      keeping = 'kept';
      for (const each of [key, copyOf(key), ...(old === undefined ? [] : [old.key])]) disk.remove(each);
      seen = null;
      for (const listener of listeners) listener(known);
      onKeeping(null);
    },
    heard(text) {
      if (text === null) {
        if (isClosed()) return;
        members = wiped(members);
        seen = null;
      } else {
        if (!took(text)) return;
        // Each tab wrote without having seen the other: what is on disk lacks one of the two.
        if (sealed(version, members) !== text) write();
        else seen = text;
      }
      tell();
    },
  };
}
