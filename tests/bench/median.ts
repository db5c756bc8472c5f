import { performance } from 'node:perf_hooks';

const rounds = 9;

/** The middle one; of none, no number. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median milliseconds of one call, over rounds of many calls. */
export function median(work: () => unknown, repeats = 40): number {
  return middle(
    Array.from({ length: rounds }, () => {
      const begin = performance.now();
      for (let index = 0; index < repeats; index += 1) work();
      return (performance.now() - begin) / repeats;
    }),
  );
}

/** Prints a figure and its ratio to the baseline of the same run. */
export function row(name: string, milliseconds: number, baseline: number): void {
  const ratio = (milliseconds / baseline).toFixed(2).padStart(8);
  process.stdout.write(`${name.padEnd(62)} ${milliseconds.toFixed(3).padStart(9)} ms ${ratio} ×\n`);
}
