import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './resolve';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The files of `src` and `flows`. A link to another place would be read as if it stood here, so there may be none. */
export function houseFiles(): Files {
  const entries = ['src', 'flows'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) throw new Error(`${path} is a link`);
      return path;
    });
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
