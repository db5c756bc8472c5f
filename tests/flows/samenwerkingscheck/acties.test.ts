import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import { type Status, statuses } from '../../../src/engine/question';
import {
  all,
  answersOf,
  checked,
  type Given,
  rowsOf,
  type Side,
  sides,
  statusesFrom,
} from '../../support/unit/samenwerking';

/** What domain.md says: every item that is not `ja` gives its tip, in question order, each once. */
function expected(side: Side, given: Given) {
  const rows = rowsOf(side);
  const tips = rows.filter(({ ref }) => given.get(ref) !== 'ja').map(({ tip }) => `tip.${tip}`);
  return {
    acties: tips.filter((tip, index) => tips.indexOf(tip) === index),
    openVragen: rows.filter(({ ref }) => given.get(ref) === 'onbekend').map(({ ref }) => ref),
  };
}

const advised = (side: Side, given: Given) => checked(answersOf(side, given)).advice;
const side = fc.constantFrom(...sides);
const numbers = fc.array(fc.nat(3), { minLength: 16, maxLength: 16 });

describe.each(sides)('for %s', (of) => {
  const cases = rowsOf(of).flatMap((row) =>
    statuses.flatMap((status) => statuses.map((rest) => [row.ref, status, rest] as const)),
  );

  test.each(cases)('%s at %s, all else at %s, gives what domain.md says', (ref, status, rest) => {
    const given = all(of, rest).set(ref, status);
    const advice = advised(of, given);
    expect(advice).toEqual(expected(of, given));
    expect(Object.keys(advice)).toEqual(['acties', 'openVragen']);
  });

  test('the same item alone gives its own tip for every status but `ja`', () => {
    for (const { ref, tip } of rowsOf(of)) {
      for (const status of statuses) {
        const { acties } = advised(of, all(of, 'ja').set(ref, status));
        expect(acties).toEqual(status === 'ja' ? [] : [`tip.${tip}`]);
      }
    }
  });

  test('nothing in place gives every tip of that side once, and never a tip that belongs to no item', () => {
    const { acties } = advised(of, all(of, 'nee'));
    expect(acties).toEqual([...new Set(rowsOf(of).map(({ tip }) => `tip.${tip}`))]);
    expect(acties).toHaveLength(13);
    for (const general of ['14', '15', 'N', 'O']) expect(acties).not.toContain(`tip.${general}`);
  });
});

test('any statuses give what domain.md says', () => {
  fc.assert(
    fc.property(side, numbers, (of, drawn) => {
      const given = statusesFrom(of, drawn);
      expect(advised(of, given)).toEqual(expected(of, given));
    }),
    { numRuns: 1000 },
  );
});

test('an item decides on its own tip and its own open question, and on nothing else', () => {
  fc.assert(
    fc.property(side, numbers, fc.nat(15), fc.constantFrom<Status>(...statuses), (of, drawn, at, status) => {
      const rows = rowsOf(of);
      const row = rows[at % rows.length];
      if (row === undefined) return;
      const before = statusesFrom(of, drawn);
      const [one, other] = [before, new Map(before).set(row.ref, status)].map((given) => advised(of, given));
      const without = (list: readonly string[] = [], own: string) => list.filter((each) => each !== own);
      expect(without(other?.acties, `tip.${row.tip}`)).toEqual(without(one?.acties, `tip.${row.tip}`));
      expect(without(other?.openVragen, row.ref)).toEqual(without(one?.openVragen, row.ref));
    }),
    { numRuns: 500 },
  );
});

test('the themes change no action and no open question', () => {
  for (const of of sides) {
    const given = all(of, 'deels');
    const advices = [['geen'], ['jeugd'], ['ouderen', 'leefstijl']].map(
      (themes) => checked(answersOf(of, given, themes)).advice,
    );
    expect(new Set(advices.map((advice) => JSON.stringify(advice))).size).toBe(1);
  }
});

test('each action is explained by exactly its items that are not in place', () => {
  fc.assert(
    fc.property(side, numbers, (of, drawn) => {
      const given = statusesFrom(of, drawn);
      const { answers, advice } = checked(answersOf(of, given));
      const rules = samenwerkingscheck.explain(answers);
      expect(rules.map(({ id }) => id)).toEqual(advice.acties);
      for (const { id, because } of rules) {
        const wanted = rowsOf(of).filter(({ ref, tip }) => `tip.${tip}` === id && given.get(ref) !== 'ja');
        expect(because).toEqual(wanted.map(({ ref }) => ref));
      }
    }),
    { numRuns: 300 },
  );
});
