import { fstatSync } from 'node:fs';
import { InputError } from './lines';
import nl from './nl.json';
import { serve } from './serve';

/** Ends with a message. Status 3: what was to be read or written cannot be; 4: the fault is our own. */
function fail(message: string, status: 3 | 4 = 3): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

// The reader of the output may close it early; that is no failure. Nobody can be told that messages cannot be written.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  fail(nl.output.replace('{code}', codeOf(error)));
});
process.stderr.on('error', () => undefined);

/** Of a folder Node makes an empty input. */
function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}

if (isFolder()) fail(nl.folder);
try {
  process.exitCode = await serve(process.argv.slice(2), process);
} catch (error) {
  if (error instanceof InputError) fail(nl.input.replace('{code}', codeOf(error.cause)));
  fail(`${nl.fault}\n${error instanceof Error ? error.stack : error}`, 4);
}
