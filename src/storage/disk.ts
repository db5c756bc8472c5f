/** What the browser keeps, by key. Nothing here throws: what is switched off holds nothing and refuses everything. */
export interface Disk {
  /** Null when there is none, or it cannot be read. */
  readonly get: (key: string) => string | null;
  /** False when the browser refuses. */
  readonly set: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => string[];
}

function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** @param storage gives the storage, or throws where it is switched off */
function diskOf(storage: () => Storage): Disk {
  return {
    get: (key) => attempt(() => storage().getItem(key), null),
    set: (key, text) =>
      attempt(() => {
        storage().setItem(key, text);
        return true;
      }, false),
    remove: (key) => attempt(() => storage().removeItem(key), undefined),
    keys: () => attempt(() => Object.keys(storage()), []),
  };
}

/** What keeps texts in this browser after the window is closed. */
export const browserDisk: Disk = diskOf(() => window.localStorage);

/** The folder that the app runs from: two versions in two folders of one origin keep apart. */
const folder = () => new URL('.', document.baseURI).pathname;

/** In front of every key of this app: no folder has a `#` in its address. */
export const keyPrefix = (path = folder()): string => `keuzehulp${path}#`;

const oldPrefix = 'keuzehulp.';

/** The key of earlier versions of the app, which knew no folders. */
export const oldKey = (name: string): string => oldPrefix + name;

/** What stands behind that in a key; null where the key is none of those. */
export const oldName = (key: string): string | null => (key.startsWith(oldPrefix) ? key.slice(oldPrefix.length) : null);

/** The copy is written first: whenever writing breaks off, one of the two is whole. */
export const copyOf = (key: string): string => `${key}.kopie`;

/**
 * How well something is kept. `page`: the browser refuses, so only the open page remembers. `newer`: a later version of
 * the app has written it. `blocked`: it could not be read, and there was no room to set it aside. What is newer or blocked
 * is not written to.
 */
export type Keeping = 'kept' | 'page' | 'newer' | 'blocked';
