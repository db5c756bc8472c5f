import { hasImports } from './check';
import { importsOf } from './imports';
import { type Files, fileAt, isPackage } from './resolve';

/** The files to which a file leads by any kind of import. */
function filesFrom(path: string, text: string, files: Files): string[] {
  const to = importsOf(path, text).flatMap((found) => (found.to === null || isPackage(found.to) ? [] : [found.to]));
  return to.flatMap((address) => fileAt(path, address, files) ?? []);
}

/**
 * The files of circles of imports, with what leads to them. All kinds of import count: a circle of types, or one that
 * is only closed late, is as hard to take apart as any other. The linter's own rule finds the first kind, not the second.
 */
export function circleOf(files: Files): string[] {
  const waiting = new Map<string, readonly string[]>();
  for (const [path, text] of files) if (hasImports(path)) waiting.set(path, filesFrom(path, text, files));
  const free = (): string[] => {
    return [...waiting].flatMap(([path, to]) => (to.some((file) => waiting.has(file)) ? [] : [path]));
  };
  for (let next = free(); next.length > 0; next = free()) for (const path of next) waiting.delete(path);
  return [...waiting.keys()];
}
