import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { root } from './root';

/** What a run of the headless command gave. */
export interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Starts the headless command; `input` is left open. */
export function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root });
}

/** Collects what a process writes until it ends. */
export function ended(process: ChildProcessWithoutNullStreams): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  process.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  process.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    process.on('error', reject);
    process.on('close', (status) => {
      const text = Buffer.concat(out).toString('utf8');
      const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      resolve({ status, lines, errors: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** Runs the headless command on the whole of an input. */
export function run(args: readonly string[], input: string | Uint8Array): Promise<Run> {
  const process = start(...args);
  const done = ended(process);
  process.stdin.end(input);
  return done;
}

/** The next line that a process writes; null when it ends first. */
export async function nextLine(process: ChildProcessWithoutNullStreams): Promise<string | null> {
  let text = '';
  process.stdout.setEncoding('utf8');
  for await (const chunk of process.stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  return null;
}
