import { expect, test } from 'vitest';
import { samenwerkingscheck as flow } from '../../../flows/samenwerkingscheck';
import { sides } from '../../../flows/samenwerkingscheck/pairs';
import { aloneIn } from '../../../src/content/sides';
import { someWalk } from '../../support/browser/walks';
import { rowsOf } from '../../support/unit/samenwerking';

const refsOf = (side: 'huisarts' | 'gemeente') => rowsOf(side).map(({ ref }) => ref);
const { pairs } = sides;

test.each(['huisarts', 'gemeente'] as const)('every item of the %s stands in one pair or alone, once', (side) => {
  const walk = Array.from({ length: 20 }, (_, seed) => someWalk(flow, seed)).find(
    ({ answers }) => answers['rol'] === side,
  );
  const placed = [...pairs.map(({ refs }) => refs[side]), ...aloneIn(flow, walk?.answers ?? {})];
  expect(placed.toSorted()).toEqual(refsOf(side).toSorted());
});

test('every pair has an item of each side, and an id of its own', () => {
  expect(pairs.filter(({ refs }) => Object.keys(refs).join() !== 'huisarts,gemeente')).toEqual([]);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

test('every pair cites the lines of its items in both checklists', () => {
  for (const { id, cite } of pairs) {
    const cited = cite.map(({ section }) => section);
    expect(cited, id).toEqual(expect.arrayContaining(['Checklist huisartsen', 'Checklist gemeenten']));
  }
});
