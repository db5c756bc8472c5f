import { expect, test } from 'vitest';
import { alone, pairs, pairTexts } from '../../../flows/samenwerkingscheck/pairs';
import { rowsOf } from '../../support/kern-samenwerking';
import { flat } from '../../support/kern-texts';

const refsOf = (side: 'huisarts' | 'gemeente') => rowsOf(side).map(({ ref }) => ref);
const every = [...refsOf('huisarts'), ...refsOf('gemeente')];

test('every item stands in one pair or alone, once', () => {
  const placed = [...pairs.flatMap(({ huisarts, gemeente }) => [huisarts, gemeente]), ...alone];
  expect(placed.toSorted()).toEqual(every.toSorted());
});

test('every pair has an item of each side, and an id of its own', () => {
  expect(pairs.filter(({ huisarts }) => !refsOf('huisarts').includes(huisarts))).toEqual([]);
  expect(pairs.filter(({ gemeente }) => !refsOf('gemeente').includes(gemeente))).toEqual([]);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

test('every pair cites the lines of its items in both checklists', () => {
  for (const { id, cite } of pairs) {
    const cited = cite.map(({ section }) => section);
    expect(cited, id).toEqual(expect.arrayContaining(['Checklist huisartsen', 'Checklist gemeenten']));
  }
});

test('every pair has its words, and no words are left over', async () => {
  const texts = flat((await pairTexts()).default);
  expect(pairs.map(({ text }) => text).toSorted()).toEqual([...texts.keys()].toSorted());
  expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
});
