import { setAside } from './aside';
import { copyOf, type Disk, type Keeping } from './disk';
import { changedIn, joined, type Members, nothing, type Record } from './members';
import { type Unsealed, unsealed } from './sealed';

/** What an earlier version of the app kept under a key of its own, whatever the folder. */
export interface Old {
  readonly key: string;
  /** Null when it cannot be read. */
  readonly read: (text: string) => { readonly record: Record; readonly version: number } | null;
}

/** What was found of something when it was opened. */
export interface Found {
  readonly members: Members;
  /** The version of the app's contents that wrote it; null when nothing was found. */
  readonly version: number | null;
  /** The text as it stood there; null when nothing was found. */
  readonly text: string | null;
  /** Something could not be read, and now stands apart, or where it stood when `keeping` is `blocked`. */
  readonly damaged: boolean;
  readonly keeping: Keeping;
  /** The key of an earlier version of the app, to be taken away once all is written anew. */
  readonly oldKey: string | null;
}

const none: Found = { members: nothing, version: null, text: null, damaged: false, keeping: 'kept', oldKey: null };

function findOld(disk: Disk, key: string, old: Old): Found {
  const text = disk.get(old.key);
  if (text === null) return none;
  const read = old.read(text);
  if (read !== null) {
    const members = changedIn(nothing, new Map(), read.record, '');
    return { ...none, members, version: read.version, text, oldKey: old.key };
  }
  if (!setAside(disk, key, text)) return { ...none, text, damaged: true, keeping: 'blocked' };
  disk.remove(old.key);
  return { ...none, text, damaged: true };
}

const isReadable = (read: Unsealed): read is Exclude<Unsealed, 'newer' | null> => read !== null && read !== 'newer';

/** Finds what is kept under a key: the text, its copy where that says more, or what an earlier version of the app kept. */
export function findText(disk: Disk, key: string, version: number, old: Old | undefined): Found {
  const texts = [disk.get(key), disk.get(copyOf(key))];
  const [text] = texts.filter((each) => each !== null);
  if (text === undefined) return old === undefined ? none : findOld(disk, key, old);
  const reads = texts.map((each) => (each === null ? null : unsealed(each)));
  const readable = reads.filter(isReadable);
  const members = readable.map((read) => read.members).reduce(joined, nothing);
  const written = readable.length === 0 ? null : Math.min(...readable.map((read) => read.version));
  const found = { ...none, members, version: written, text };
  if (reads.includes('newer') || readable.some((read) => read.version > version)) return { ...found, keeping: 'newer' };
  const broken = texts.find((each, index) => each !== null && reads[index] === null) ?? null;
  if (broken === null) return found;
  // A copy that is broken says nothing: it is written anew beside a text that is whole.
  if (broken !== texts[0] && readable.length > 0) return found;
  return { ...found, damaged: true, keeping: setAside(disk, key, broken) ? 'kept' : 'blocked' };
}
