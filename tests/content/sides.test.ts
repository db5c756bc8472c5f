import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { aloneIn, besideEachOther, sideOf, sidesOf, statusAt } from '../../src/content/sides';
import { type AnswerSet, statuses } from '../../src/engine/question';
import { someWalk } from '../support/browser/walks';

const walksOf = (flow: (typeof flows)[number]) => {
  const bySide = new Map<string, AnswerSet[]>();
  for (let seed = 0; seed < 60; seed += 1) {
    const { answers } = someWalk(flow, seed);
    const side = sideOf(flow, answers) ?? '';
    bySide.set(side, [...(bySide.get(side) ?? []), answers]);
  }
  return bySide;
};

describe.each(flows.filter(({ sides }) => sides !== undefined))('the sides of $id', (flow) => {
  const { sides } = flow;
  if (sides === undefined) throw new Error('no sides');
  const walks = walksOf(flow);
  const all = sidesOf(flow);
  const anySides = fc.record(
    Object.fromEntries(all.map((side) => [side, fc.constantFrom(...(walks.get(side) ?? []))])),
  );

  test('are told by one answer', () => {
    expect([...walks.keys()].toSorted()).toEqual([...all].toSorted());
    expect(sideOf(flow, {})).toBeNull();
  });

  test('are laid beside each other as each answered, what they see differently first', () => {
    fc.assert(
      fc.property(anySides, (bySide) => {
        const rows = besideEachOther(sides, new Map(Object.entries(bySide)));
        expect(rows.map(({ id }) => id).toSorted()).toEqual(sides.pairs.map(({ id }) => id).toSorted());
        for (const { id, given, differs } of rows) {
          const { refs = {} } = sides.pairs.find((pair) => pair.id === id) ?? {};
          const said = all.map((side) => statusAt(bySide[side] ?? {}, refs[side] ?? ''));
          expect(said.every((status) => statuses.some((known) => known === status))).toBe(true);
          expect(all.map((side) => given[side])).toEqual(said);
          expect(differs).toBe(said.some((status) => status !== said[0]));
        }
        expect(rows.map(({ differs }) => differs)).toEqual(
          rows
            .map(({ differs }) => differs)
            .toSorted()
            .toReversed(),
        );
      }),
    );
  });

  test('one side alone differs from nobody, and what only it is asked stands in no pair', () => {
    const paired = new Set(sides.pairs.flatMap(({ refs }) => Object.values(refs)));
    for (const [side, [answers = {}]] of walks) {
      expect(besideEachOther(sides, new Map([[side, answers]])).some(({ differs }) => differs)).toBe(false);
      expect(aloneIn(flow, answers).filter((ref) => paired.has(ref))).toEqual([]);
    }
  });
});
