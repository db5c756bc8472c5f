import { useState } from 'react';

/** What became of the last try: the key of what is to be said of it, null before there was one and while it goes on. */
export interface Told<Key extends string> {
  readonly told: Key | null;
  /** Tries something that may fail, such as copying or making a document, and tells `done` or `failed`. */
  readonly attempt: (work: () => unknown, done: Key, failed: Key) => Promise<void>;
}

/** Tells how trying turned out; a second try is told again, also when it turns out the same. */
export function useTold<Key extends string>(): Told<Key> {
  const [told, setTold] = useState<Key | null>(null);

  async function attempt(work: () => unknown, done: Key, failed: Key) {
    setTold(null);
    try {
      await work();
      setTold(done);
    } catch {
      setTold(failed);
    }
  }

  return { told, attempt };
}
