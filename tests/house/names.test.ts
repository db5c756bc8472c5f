import { expect, test } from 'vitest';
import { houseFiles } from './imports/files';

const declaration = /^export (?:async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gmu;

/** Means the same in every room: the words of that room. */
const alike = ['useWords'];

/** Names that more than one file exports, with those files. */
function sharedNames(files: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    for (const [, name = ''] of text.matchAll(declaration)) {
      places.set(name, (places.get(name) ?? new Set()).add(path));
    }
  }
  return [...places]
    .filter(([name, paths]) => paths.size > 1 && !alike.includes(name))
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}

test('no two files of the source export the same name', () => {
  const source = [...houseFiles()].filter(([path]) => path.startsWith('src/'));
  expect(source.length).toBeGreaterThan(200);
  expect(sharedNames(new Map(source))).toEqual([]);
});

test.each([
  ['export const place = 1;', 'export function place() {}'],
  ['export interface Place {}', 'export type Place = string;'],
  ['export async function place() {}', 'export function* place() {}'],
])('a name with two meanings is found: %s and %s', (one, other) => {
  expect(sharedNames(new Map(Object.entries({ 'src/a.ts': one, 'src/b.ts': other })))).toEqual([
    expect.stringContaining('src/a.ts, src/b.ts'),
  ]);
});
