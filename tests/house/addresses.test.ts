import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hagroSteps, steps } from '../../src/route/addresses';
import { houseFiles } from './imports/files';

const home = 'src/route/addresses.ts';
const names = [...Object.values(steps), ...Object.values(hagroSteps)].join('|');

/** Pieces of addresses in a text without its comments: a hash, a query, a step below a base, or one compared with. */
function literalsIn(text: string): string[] {
  const code = text.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gsu, '');
  const patterns = [
    /['"`][^'"`\n]*#\/[^'"`\n]*['"`]/gu,
    /\?(?:terug|melding)=|get\('(?:terug|melding)'\)/gu,
    new RegExp(String.raw`\}/(?:${names})\b`, 'gu'),
    new RegExp(String.raw`(?:===|!==|\?\?|navigate\() ?'(?:${names})'`, 'gu'),
    /'bron-|`bron-/gu,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));
}

test('no address is spelled outside the file that knows them', () => {
  const paths = [...houseFiles().keys()].filter((path) => /^src\/(?!cli\/).*\.tsx?$/u.test(path) && path !== home);
  const stray = paths.flatMap((path) => literalsIn(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`));
  expect(paths.length).toBeGreaterThan(100);
  expect(stray).toEqual([]);
});

test.each([
  'href={`#/${flow.id}`}',
  '<a href="#/">',
  'href={`${base}/advies`}',
  '`${base}/${id}?terug=advies`',
  "query.get('terug')",
  "if (step === 'controle') return null;",
  "whereTo(replay) ?? 'advies'",
  'id={`bron-${id}`}',
])('a stray piece of an address is found: %s', (text) => {
  expect(literalsIn(text)).not.toEqual([]);
});
