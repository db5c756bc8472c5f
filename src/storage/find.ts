import { setAside } from './aside';
import { copyOf, type Disk, type Keeping } from './disk';
import { changedIn, joined, type Members, nothing, recordOf } from './members';
import { type Unsealed, unsealed } from './sealed';
import { type Fitted, fitted, type Old, type Spec } from './spec';

/** What there is to tell about what was found. */
export interface Opening {
  /** What does not fit this version, as far as it has a name. */
  readonly left: readonly string[];
  /** What stands apart now: `all` that was kept, as nobody could read it, or `part` of it. Null when nothing does. */
  readonly apart: 'all' | 'part' | null;
}

export const nothingToTell: Opening = { left: [], apart: null };

/** What was found of something when it was opened. */
export interface Found {
  readonly members: Members;
  readonly opening: Opening;
  readonly keeping: Keeping;
  /** The key of an earlier version of the app, to be taken away once all is written anew. */
  readonly oldKey: string | null;
  /** What stands on disk is of another version, or does not fit whole. */
  readonly isStale: boolean;
}

/** Texts as they were found, before this version fits them. */
interface Read {
  readonly members: Members;
  /** The version of the app's contents that wrote them; null when nothing could be read. */
  readonly version: number | null;
  /** The texts that could be read. */
  readonly texts: readonly string[];
  /** The text that could not. */
  readonly broken: string | null;
  readonly isNewer: boolean;
  readonly oldKey: string | null;
}

const none: Read = { members: nothing, version: null, texts: [], broken: null, isNewer: false, oldKey: null };

function readOld(disk: Disk, { key, read }: Old): Read {
  const text = disk.get(key);
  if (text === null) return none;
  const found = read(text);
  if (found === null) return { ...none, broken: text, oldKey: key };
  const members = changedIn(nothing, new Map(), found.record, '');
  return { ...none, members, version: found.version, texts: [text], oldKey: key };
}

const isReadable = (read: Unsealed): read is Exclude<Unsealed, 'newer' | null> => read !== null && read !== 'newer';

/** Reads the text and its copy, which may say more, or what an earlier version of the app kept. */
function readTexts(disk: Disk, key: string, { version, old }: Spec): Read {
  const texts = [disk.get(key), disk.get(copyOf(key))].filter((text) => text !== null);
  if (texts.length === 0) return old === undefined ? none : readOld(disk, old);
  const reads = texts.map(unsealed);
  const readable = reads.filter(isReadable);
  const broken = texts.find((_, index) => reads[index] === null) ?? null;
  // A copy that is broken says nothing: it is written anew beside a text that is whole.
  const isCopy = broken !== texts[0] && readable.length > 0;
  return {
    ...none,
    members: readable.map((read) => read.members).reduce(joined, nothing),
    version: readable.length === 0 ? null : Math.min(...readable.map((read) => read.version)),
    texts: texts.filter((_, index) => reads[index] !== null),
    broken: isCopy ? null : broken,
    isNewer: reads.includes('newer') || readable.some((read) => read.version > version),
  };
}

/** What a text that was set aside says in this version; null when it cannot be read. */
export function readAside(spec: Spec, text: string): Fitted | null {
  const read = unsealed(text);
  if (read === 'newer' || (read !== null && read.version > spec.version)) return null;
  if (read !== null) return fitted(spec, recordOf(read.members), read.version);
  const old = spec.old?.read(text) ?? null;
  return old === null ? null : fitted(spec, old.record, old.version);
}

/**
 * Finds what is kept under a key, as this version keeps it. What does not fit is set aside as it was found, with the
 * version that wrote it; where there is no room for that, nothing may be written.
 * @param tab who changes what has to be changed
 */
export function findText(disk: Disk, key: string, spec: Spec, tab: string): Found {
  const { members, version, texts, broken, isNewer, oldKey } = readTexts(disk, key, spec);
  const record = recordOf(members);
  const { record: fit, isWhole, left }: Fitted = fitted(spec, record, version ?? spec.version);
  const found = { members: changedIn(members, record, fit, tab), oldKey, isStale: false };
  if (isNewer) return { ...found, opening: nothingToTell, keeping: 'newer' };
  const apart = [...(isWhole ? [] : new Set(texts)), ...(broken === null ? [] : [broken])];
  if (apart.length === 0) {
    const isStale = oldKey !== null || (version !== null && version < spec.version);
    return { ...found, opening: nothingToTell, keeping: 'kept', isStale };
  }
  const isSafe = apart.every((text) => setAside(disk, key, text));
  if (!isSafe) return { ...found, opening: nothingToTell, keeping: 'blocked' };
  return { ...found, opening: { left, apart: texts.length === 0 ? 'all' : 'part' }, keeping: 'kept', isStale: true };
}
