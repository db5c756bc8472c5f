import { type Aside, asideIn } from './aside';
import { browserDisk, type Disk, type Keeping, keyPrefix, oldName } from './disk';
import { type Doc, openDoc } from './doc';
import type { SavedFile, Spec } from './spec';

/** How much of a text that was set aside this version can read. */
export type Readable = 'whole' | 'partly' | 'unreadable';

/** All that one tab keeps. */
export interface Shelf {
  /** What is kept under a name; the same object for the same name. */
  readonly open: (spec: Spec) => Doc;
  /** Everything that was opened in this tab, as files that open it again. */
  readonly files: (now: Date) => readonly SavedFile[];
  /** Whether anything that was opened in this tab holds something. */
  readonly isGiven: () => boolean;
  /** Whether there are such files. */
  readonly isSavable: () => boolean;
  /** The worst way in which anything that was opened is kept. */
  readonly keeping: () => Keeping;
  /** Calls back when one of these three may have changed; returns how to stop that. */
  readonly onKeeping: (changed: () => void) => () => void;
  readonly aside: () => readonly Aside[];
  readonly throwAway: (aside: Aside) => void;
  /** What can be put back of what was set aside. */
  readonly readable: (aside: Aside) => Readable;
  /**
   * Puts a text that was set aside in the place of what is kept there now, which is set aside itself; what does not fit
   * whole stays apart too. False when it was not opened, cannot be read or would not be kept: then nothing is changed.
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

  function readable({ name, text }: Aside): Readable {
    const read = docs.get(name)?.readAside(text) ?? null;
    if (read === null) return 'unreadable';
    return read.isWhole ? 'whole' : 'partly';
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
    isGiven: () => [...docs.values()].some((doc) => doc.read().size > 0),
    isSavable: () => [...docs.values()].some((doc) => doc.toFile(new Date()) !== null),
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
    readable,
    putBack(aside) {
      const how = readable(aside);
      const isBack = docs.get(aside.name)?.putBack(aside.text) ?? false;
      if (isBack && how === 'whole') disk.remove(aside.key);
      return isBack;
    },
    wipeAll() {
      for (const key of disk.keys()) if (key.startsWith(prefix) || oldName(key) !== null) disk.remove(key);
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
