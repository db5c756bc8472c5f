import { type Disk, oldName } from './disk';

const mark = '.apart.';

/** A text that was set aside because it did not fit, whole or in part. */
export interface Aside {
  readonly key: string;
  /** The name that it was kept under. */
  readonly name: string;
  readonly text: string;
}

/**
 * Sets a text aside in the first place where nothing stands yet, or where it stands already.
 * @param key the key that it was kept under
 * @returns false when there is no room: then nothing is changed
 */
export function setAside(disk: Disk, key: string, text: string): boolean {
  for (let count = 1; ; count += 1) {
    const slot = `${key}${mark}${count}`;
    const there = disk.get(slot);
    if (there === text) return true;
    if (there === null) return disk.set(slot, text);
  }
}

/** Earlier versions of the app set aside under these. */
const oldMark = /^(.+)\.apart(?:\.\d+)?$/u;

/** Everything that was set aside, the oldest of each name first. */
export function asideIn(disk: Disk, prefix: string): Aside[] {
  const found = disk.keys().flatMap((key) => {
    const [, old] = oldMark.exec(oldName(key) ?? '') ?? [];
    const at = key.startsWith(prefix) ? key.lastIndexOf(mark) : -1;
    const name = old ?? (at < 0 ? null : key.slice(prefix.length, at));
    const text = name === null ? null : disk.get(key);
    return name === null || text === null ? [] : [{ key, name, text }];
  });
  return found.sort((one, other) => one.key.localeCompare(other.key, 'nl', { numeric: true }));
}
