import { posix } from 'node:path';

/** Files by their path from the checkout, with their text. */
export type Files = ReadonlyMap<string, string>;

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Whether an address is one of a package, not of a file. */
export const isPackage = (to: string): boolean => !/^[./]/.test(to);

/**
 * The file to which an address leads, relative or from the root as Vite reads it; null when there is none.
 * @param from path of the file in which the address stands
 */
export function fileAt(from: string, to: string, files: Files): string | null {
  const path = to.startsWith('/') ? posix.normalize(to.slice(1)) : posix.join(posix.dirname(from), to);
  const bare = path.replace(/\/$/, '');
  const found = [...endings.map((ending) => bare + ending), bare.replace(/\.js(x?)$/, '.ts$1')];
  return found.find((file) => files.has(file)) ?? null;
}
