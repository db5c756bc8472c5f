/** Waits between tries, in milliseconds: a few, further and further apart. */
const pauses: readonly number[] = [500, 2_000, 5_000];

/** A file of the app did not come, after all tries. */
export class LoadError extends Error {
  override name = 'LoadError';
}

const pause = (wait: number) => new Promise((resolve) => setTimeout(resolve, wait));

async function tried<Result>(load: () => Promise<Result>, [wait, ...rest]: readonly number[]): Promise<Result> {
  try {
    return await load();
  } catch (cause) {
    if (wait === undefined) throw new LoadError('a file did not come', { cause });
    await pause(wait);
    return tried(load, rest);
  }
}

/** Loads over the network, with a few tries. @throws LoadError, as a rejection, when all of them fail */
export const withTries = <Result>(load: () => Promise<Result>): Promise<Result> => tried(load, pauses);

const failures = new Set<() => void>();

/**
 * Starts something once, and gives the same promise each time. A failure is kept too: whoever asks while it shows does
 * not ask the server again, until {@link forgetFailures}.
 */
export function startedOnce<Key, Result>(
  known: Map<Key, Promise<Result>>,
  key: Key,
  start: () => Promise<Result>,
): Promise<Result> {
  const existing = known.get(key);
  if (existing) return existing;
  const promise = start().then((value) => {
    // React's `use` reads this field, so that a settled promise does not suspend.
    Object.assign(promise, { status: 'fulfilled', value });
    return value;
  });
  known.set(key, promise);
  promise.catch(() => failures.add(() => known.delete(key)));
  return promise;
}

/** Whoever asks for something that failed makes a new try from now on. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
