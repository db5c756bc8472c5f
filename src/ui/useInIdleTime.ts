import { startTransition, useEffect, useState } from 'react';

/** A slice of work stays well below one frame, also on a slow phone. */
const sliceMilliseconds = 4;

/** Runs a generator to its end in short slices between other work; returns how to stop it. */
function runInSlices<Item>(work: Generator<Item | null>, finished: (items: Item[]) => void): () => void {
  const items: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  function slice() {
    const end = performance.now() + sliceMilliseconds;
    do {
      const { done, value } = work.next();
      if (done) return finished(items);
      if (value !== null) items.push(value);
    } while (performance.now() < end);
    timer = setTimeout(slice);
  }
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}

/** The values of a generator, worked out in idle time; null until all are there. */
export function useInIdleTime<Item>(start: () => Generator<Item | null>): readonly Item[] | null {
  const [found, setFound] = useState<{ start: unknown; items: readonly Item[] } | null>(null);
  useEffect(() => runInSlices(start(), (items) => startTransition(() => setFound({ start, items }))), [start]);
  return found?.start === start ? found.items : null;
}
