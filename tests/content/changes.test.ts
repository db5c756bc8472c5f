import { expect, test } from 'vitest';
import { changesBetween } from '../../src/content/changes';
import type { Lanes } from '../../src/content/lanes';
import type { Letter } from '../../src/content/letter';

const cite = [{ source: 'book', section: 'page', lines: null }] as const;

const letter = (values: readonly string[], lanes?: Lanes): Letter => ({
  title: 'title',
  conclusion: [],
  summary: [{ id: 'first', label: 'First', values, grounds: null }],
  parts: [],
  ...(lanes === undefined ? {} : { lanes }),
});

const lane = (id: string, ...statuses: readonly string[]) => ({
  id,
  title: `Lane ${id}`,
  payer: 'p',
  responsible: 'r',
  basis: 'bron' as const,
  cite,
  items: statuses.map((status) => ({
    id,
    text: `Who ${id}`,
    mark: 'todo' as const,
    status,
    basis: 'bron' as const,
    cite,
  })),
});

const lanes = (one: readonly string[], other: readonly string[]): Lanes => ({
  title: 'Picture',
  lanes: [lane('one', ...one), lane('other', ...other)],
  outside: { title: 'Outside', items: [] },
});

test.each([
  ['says nothing of what is the same', ['a', 'b'], ['a', 'b'], []],
  ['names of a list what went and what came', ['a', 'b', 'c'], ['a', 'd', 'c'], [{ was: ['b'], now: ['d'] }]],
  ['shows both whole when one only lost something', ['a', 'b'], ['a'], [{ was: ['a', 'b'], now: ['a'] }]],
  ['tells another order', ['a', 'b'], ['b', 'a'], [{ was: ['a', 'b'], now: ['b', 'a'] }]],
])('%s', (_, was, now, wanted) => {
  const found = changesBetween(letter(was), letter(now));
  expect(found).toEqual(wanted.map((each) => ({ id: 'first', title: 'First', ...each })));
});

test('names who stands in which lane with its state, and that it was not there', () => {
  const found = changesBetween(letter([], lanes(['open'], ['done'])), letter([], lanes(['done'], [])));
  expect(found).toEqual([
    { id: 'lane.one', title: 'Lane one', was: ['Who one', 'open'], now: ['Who one', 'done'] },
    { id: 'lane.other', title: 'Lane other', was: ['Who other', 'done'], now: null },
  ]);
});

test('compares with a letter that has no picture', () => {
  const found = changesBetween(letter(['a']), letter(['a'], lanes(['open'], [])));
  expect(found).toEqual([{ id: 'lane.one', title: 'Lane one', was: null, now: ['Who one', 'open'] }]);
});
