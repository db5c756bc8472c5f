import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { middle } from '../median';
import { type Cold, type Network, slowdown } from './visit';

interface Presses {
  readonly median: number;
  readonly worst: number;
  readonly count: number;
}

interface Loads {
  readonly network: Network;
  /** The loads of each page, in the order of their names. */
  readonly found: readonly (readonly Cold[])[];
}

const measures = ['fcp', 'lcp', 'answered'] as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The median in seconds, its ratio to the baseline's, and between brackets the least and the most. */
function figure(values: readonly number[], baseline: readonly number[]): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  const ratio = (middle(values) / middle(baseline)).toFixed(2);
  return `${seconds(middle(values))} s, ${ratio} × (${seconds(Math.min(...values))}–${seconds(Math.max(...values))})`;
}

function loadsTable(names: readonly string[], { network, found }: Loads): string {
  const [baseline = []] = found;
  const rows = found.map((loads, index) => [
    names[index] ?? '',
    ...measures.map((measure) =>
      figure(
        loads.map((each) => each[measure]),
        baseline.map((each) => each[measure]),
      ),
    ),
    `${loads.filter(({ kept }) => !kept).length} of ${loads.length}`,
    `${Math.round(middle(loads.map(({ bytes }) => bytes)) / 1024)} kB`,
  ]);
  const head = ['page', 'first paint', 'largest paint', 'first answer taken', 'early answers lost', 'on the way'];
  return `### ${network.name}\n\n${table(head, rows)}`;
}

const pressTable = (names: readonly string[], presses: readonly Presses[]): string =>
  table(
    ['page', 'presses', 'median', 'worst'],
    presses.map(({ count, median, worst }, index) => [
      names[index] ?? '',
      String(count),
      `${median.toFixed(0)} ms`,
      `${worst.toFixed(0)} ms`,
    ]),
  );

/** Prints the figures and writes them to the benchmark's README, with the machine and the day. */
export function writeTables(names: readonly string[], loads: readonly Loads[], presses: readonly Presses[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${platform()}, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Benchmark

Written by \`npm run bench\` on ${day}; ${machine}. All in one run, the pages in turn; the processor ${slowdown} times slower.
Medians, their ratio to the plain page, least and most. The plain page is a form in HTML with the same first question.

## Cold load

${loads.map((each) => loadsTable(names, each)).join('\n\n')}

## From a press to the next paint

The plain page and the other builders are answered three questions, this product a whole example.

${pressTable(names, presses)}
`;
  process.stdout.write(`\n${text}`);
  writeFileSync(new URL('../README.md', import.meta.url), text);
}
