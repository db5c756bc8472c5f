import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When the source was made, in seconds: of the last commit, unless the environment says otherwise.
 * @throws Error outside a repository
 */
export const secondsOfSource = (): string =>
  process.env['SOURCE_DATE_EPOCH'] ??
  execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** Builds the app into a folder, as `npm run build` does. */
export function buildInto(folder: string): void {
  const options = ['--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...options], { stdio: 'inherit' });
}

export const sha256 = (contents: Buffer): string => createHash('sha256').update(contents).digest('hex');

/** Path below a folder → checksum, of all files in it. */
export function checksumsIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}
