import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { newerThanServed } from '../support/browser/newer';

const assets = join(inject('outDir'), 'assets');
const filesOf = (ending: string) =>
  readdirSync(assets)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(assets, name), 'utf8') }));

test('no built script needs a newer browser than the oldest served', () => {
  const scripts = filesOf('.js');
  expect(scripts.length).toBeGreaterThan(30);
  const found = scripts.flatMap(({ name, text }) =>
    newerThanServed(text).map((newer) => `${name.split('-')[0]}: ${newer}`),
  );
  // docx makes that expression when it changes an existing document; nothing here asks it to.
  expect(found).toEqual(['document: lookbehind']);
});

test.each([
  'a.toSorted()',
  'a?.toReversed()',
  'Object.groupBy(a, b)',
  'Promise.withResolvers()',
  'Array.fromAsync(a)',
  '/(?<=a)b/',
  'new RegExp(`(?<!a)b`)',
  'new RegExp("(?<=a)b")',
  '/[a--b]/v',
  'class A { static { a() } }',
])('what is too new is found: %s', (script) => {
  expect(newerThanServed(script)).toHaveLength(1);
});
