import { copyOf, type Disk } from './disk';

/** Writes a text and its copy. False when neither could be written; then what was there is still there. */
export function written(disk: Disk, key: string, text: string): boolean {
  const copied = disk.set(copyOf(key), text);
  if (disk.set(key, text) || copied) return true;
  // There may be room for one where there is none for two.
  const copy = disk.get(copyOf(key));
  disk.remove(copyOf(key));
  if (disk.set(key, text)) return true;
  if (copy !== null) disk.set(copyOf(key), copy);
  return false;
}
