import { setAside } from './aside';
import { copyOf, type Disk, type Keeping } from './disk';
import { type Found, findText, type Old } from './find';
import { changedIn, isSameRecord, joined, type Members, type Record, recordOf, wiped } from './members';
import { sealed, unsealed } from './sealed';

/** What is kept under one name. */
export interface Spec {
  readonly name: string;
  /** Of what the values mean; a text of a later one is read as far as it goes, and not written to. */
  readonly version: number;
  /** What an earlier version of the app kept of it. */
  readonly old?: Old;
  /** The file that opens it again; null when there is nothing to save. */
  readonly toFile?: (record: Record, now: Date) => SavedFile | null;
}

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Something that the browser keeps by member, the same in all tabs. Its truth is in this page: the disk follows. */
export interface Doc {
  readonly name: string;
  readonly read: () => Record;
  /** What was found when it was opened. */
  readonly found: Found;
  /** Keeps a record whole: what differs from the one that was last read or put was changed here. */
  readonly put: (record: Record) => void;
  /** Leaves nothing, in no tab. */
  readonly wipe: () => void;
  /** Sets aside what was found, as it was found. False when there is no room: then nothing is written over it. */
  readonly setAside: () => boolean;
  readonly keeping: () => Keeping;
  /** What a text that was set aside says; null when this version cannot read it. */
  readonly readAside: (text: string) => Record | null;
  /** What is kept as a file; null when there is nothing. */
  readonly toFile: (now: Date) => SavedFile | null;
  /** Calls back when a member was changed elsewhere; returns how to stop that. */
  readonly onElsewhere: (changed: (record: Record) => void) => () => void;
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

/** Writes a text and its copy. False when neither could be written; then what was there is still there. */
function written(disk: Disk, key: string, text: string): boolean {
  const copied = disk.set(copyOf(key), text);
  if (disk.set(key, text) || copied) return true;
  // There may be room for one where there is none for two.
  const copy = disk.get(copyOf(key));
  disk.remove(copyOf(key));
  if (disk.set(key, text)) return true;
  if (copy !== null) disk.set(copyOf(key), copy);
  return false;
}

/** Opens what is kept under a name. */
export function openDoc({ name, version, old, toFile }: Spec, { disk, prefix, tab, onKeeping }: Tab): Doc {
  const key = prefix + name;
  const found = findText(disk, key, version, old);
  let members: Members = found.members;
  let known = recordOf(members);
  let keeping: Keeping = found.keeping;
  /** The text on disk that holds nothing but what is in `members`. */
  let seen: string | null = null;
  let left = found.oldKey;
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
  }

  const isClosed = () => keeping === 'newer' || keeping === 'blocked';

  /** Takes in what another tab wrote; false when it must not be written over. */
  function took(text: string | null): boolean {
    if (text === null || text === seen) return true;
    const read = unsealed(text);
    if (read === 'newer' || (read !== null && read.version > version)) keep('newer');
    else if (read === null) {
      if (!setAside(disk, key, text)) keep('blocked');
    } else members = joined(members, read.members);
    return !isClosed();
  }

  function write() {
    if (isClosed() || !took(disk.get(key))) return;
    if (recordOf(members).size === 0) {
      disk.remove(key);
      disk.remove(copyOf(key));
      seen = null;
    } else {
      const text = sealed(version, members);
      const isWritten = (text === seen && disk.get(key) === text) || written(disk, key, text);
      onKeeping(isWritten);
      if (!isWritten) return keep('page');
      seen = text;
    }
    keep('kept');
    if (left !== null) disk.remove(left);
    left = null;
  }

  // What was damaged stands apart now, and its place is free.
  if (found.damaged) write();

  return {
    name,
    found,
    read: () => known,
    keeping: () => keeping,
    readAside(text) {
      const read = unsealed(text);
      if (read === 'newer') return null;
      return read === null ? (old?.read(text)?.record ?? null) : recordOf(read.members);
    },
    toFile: (now) => (known.size === 0 ? null : (toFile?.(known, now) ?? null)),
    put(record) {
      members = changedIn(members, known, record, tab);
      known = record;
      write();
      tell();
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
    setAside() {
      if (found.text === null || setAside(disk, key, found.text)) return true;
      keep('blocked');
      return false;
    },
    onElsewhere(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
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
