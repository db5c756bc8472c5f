import { type Aside, asideIn, setAside } from './aside';
import { browserDisk, type Disk, type Keeping, keyPrefix } from './disk';
import { type Doc, openDoc, type SavedFile, type Spec } from './doc';

/** All that one tab keeps. */
export interface Shelf {
  /** What is kept under a name; the same object for the same name. */
  readonly open: (spec: Spec) => Doc;
  /** Everything that was opened in this tab, as files that open it again. */
  readonly files: (now: Date) => readonly SavedFile[];
  /** The worst way in which anything that was opened is kept. */
  readonly keeping: () => Keeping;
  /** Calls back when that may have changed; returns how to stop that. */
  readonly onKeeping: (changed: () => void) => () => void;
  readonly aside: () => readonly Aside[];
  readonly throwAway: (aside: Aside) => void;
  /** Whether what was set aside can be put back. */
  readonly isReadable: (aside: Aside) => boolean;
  /**
   * Puts a text that was set aside in the place of what is kept there now, which is set aside itself. False when it was
   * not opened, cannot be read or would not be kept: then nothing is changed.
   */
  readonly putBack: (aside: Aside) => boolean;
  /** Leaves no key of this app, what was set aside included. */
  readonly wipeAll: () => void;
  /** Another tab has changed a key; a key of null is all of them. */
  readonly heard: (key: string | null, text: string | null) => void;
}

/** From the best to the worst. */
const ways: readonly Keeping[] = ['kept', 'page', 'newer', 'blocked'];

/** Whether the browser takes a text at all; asked once, and never before something is read. */
function takes(disk: Disk, prefix: string): boolean {
  const probe = `${prefix}proef`;
  const taken = disk.set(probe, probe);
  disk.remove(probe);
  return taken;
}

/** Keys of earlier versions of the app, which knew no folders. */
const isOldKey = (key: string): boolean => key.startsWith('keuzehulp.');

/** @param tab a name that no other tab has */
export function shelfOn(disk: Disk, prefix: string, tab: string): Shelf {
  const docs = new Map<string, Doc>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  /** Whether the browser took what was last given to it; null before anything was. */
  let lasting: boolean | null = null;
  function onKeeping(written: boolean | null) {
    if (written !== null) lasting = written;
    changed();
  }

  return {
    open(spec) {
      const known = docs.get(spec.name);
      if (known !== undefined) return known;
      const doc = openDoc(spec, { disk, prefix, tab, onKeeping });
      docs.set(spec.name, doc);
      lasting ??= takes(disk, prefix);
      queueMicrotask(changed);
      return doc;
    },
    files: (now) => [...docs.values()].flatMap((doc) => doc.toFile(now) ?? []),
    keeping() {
      const found = [...docs.values()].map((doc) => doc.keeping());
      if (lasting === false) found.push('page');
      return ways.findLast((way) => found.includes(way)) ?? 'kept';
    },
    onKeeping(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    aside: () => asideIn(disk, prefix),
    throwAway({ key }) {
      disk.remove(key);
    },
    isReadable: ({ name, text }) => (docs.get(name)?.readAside(text) ?? null) !== null,
    putBack({ key, name, text }) {
      const doc = docs.get(name);
      const record = doc?.readAside(text) ?? null;
      if (doc === undefined || record === null || doc.keeping() !== 'kept') return false;
      const now = disk.get(prefix + name);
      if (now !== null && !setAside(disk, prefix + name, now)) return false;
      doc.put(record);
      if (doc.keeping() === 'kept') disk.remove(key);
      return doc.keeping() === 'kept';
    },
    wipeAll() {
      for (const key of disk.keys()) if (key.startsWith(prefix) || isOldKey(key)) disk.remove(key);
      for (const doc of docs.values()) doc.wipe();
      lasting = takes(disk, prefix);
      changed();
    },
    heard(key, text) {
      for (const [name, doc] of docs) if (key === null || key === prefix + name) doc.heard(text);
    },
  };
}

let shelf: Shelf | null = null;

/** Everything that this page keeps in the browser. */
export function browserShelf(): Shelf {
  if (shelf !== null) return shelf;
  const own = shelfOn(browserDisk, keyPrefix(), Math.random().toString(36).slice(2, 10));
  window.addEventListener('storage', (event) => own.heard(event.key, event.newValue));
  shelf = own;
  return own;
}
