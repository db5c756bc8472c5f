import { fstatSync } from 'node:fs';
import nl from './nl.json';
import { serve } from './serve';

/** Ends with a message: what was to be read or written cannot be. */
function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(3);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

// The reader of the output may close it early; that is no failure.
process.stdout.on('error', (error) => {
  if (codeOf(error) === 'EPIPE') process.exit(0);
  fail(nl.output.replace('{code}', codeOf(error)));
});

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
  fail(nl.input.replace('{code}', codeOf(error)));
}
