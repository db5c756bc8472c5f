import { Writable } from 'node:stream';
import { serve } from '../../../src/cli/serve';

/** What a run of the headless command gave. */
export interface Run {
  readonly status: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** A stream that keeps what is written to it, and now and then makes the writer wait. */
function kept() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs the headless command, within this process, on an input that comes in the given pieces. */
export async function run(args: readonly string[], ...input: readonly (string | Uint8Array)[]): Promise<Run> {
  const [out, err] = [kept(), kept()];
  async function* stdin() {
    for (const piece of input) yield Buffer.from(piece);
  }
  const status = await serve(args, { stdin: stdin(), stdout: out.stream, stderr: err.stream });
  for (const { stream } of [out, err]) await new Promise<void>((resolve) => stream.end(resolve));
  const text = out.text();
  return { status, lines: text === '' ? [] : text.replace(/\n$/, '').split('\n'), errors: err.text() };
}
