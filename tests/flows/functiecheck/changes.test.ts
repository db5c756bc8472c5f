import { describe, expect, test } from 'vitest';
import { functiecheck } from '../../../flows/functiecheck';
import { type Change, goals, smallestChange } from '../../../flows/functiecheck/changes';
import { counterfactuals } from '../../../src/engine/counterfactual';
import { replay } from '../../../src/engine/replay';
import { everything } from '../../support/unit/functiecheck';

type Checked = (typeof everything)[number];
type Given = Checked['answers'];

/** The name in use does not decide what the person is. */
const people = everything.filter(({ answers }) => answers.functieNaam === 'anders');
const unclear = people.filter(({ advice }) => advice.functie === 'hybride' || advice.functie === 'onbepaald');

const deciding = ['functieTaken', 'functieBetaler', 'functieWerkgever', 'functieVerantwoordelijk'] as const;

/** The deciding questions that two sets of answers answer differently. */
const apart = (one: Given, other: Given): string[] =>
  deciding.filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]));

const isOpen = ({ answers }: Checked, id: (typeof deciding)[number]) =>
  [answers[id]].flat().some((option) => option === 'onbekend' || option === 'nietVastgelegd');

const reached = new Map(goals.map((goal) => [goal, people.filter(({ advice }) => advice.functie === goal)] as const));

/** The fewest answers in which any person of the goal differs; an answer may not become unknown. */
function fewest(from: Given, goal: (typeof goals)[number]): { count: number; sets: Set<string> } {
  let count = Number.POSITIVE_INFINITY;
  let sets = new Set<string>();
  for (const target of reached.get(goal) ?? []) {
    const different = apart(from, target.answers);
    const settled = deciding.filter((id) => id !== 'functieTaken' && different.includes(id));
    if (different.length > count || settled.some((id) => isOpen(target, id))) continue;
    if (different.length < count) sets = new Set();
    count = different.length;
    sets.add(different.join());
  }
  return { count, sets };
}

const told = (changes: readonly Change[]) => changes.map(({ question }) => question).join();

describe.each(goals)('the smallest change to %s', (goal) => {
  test('is the smallest there is, and the only one of that size, for everyone whose form is not clear', () => {
    const wrong = unclear.flatMap(({ answers }) => {
      const found = told(smallestChange(answers, goal));
      const { sets } = fewest(answers, goal);
      return sets.size === 1 && sets.has(found) ? [] : [{ answers, found, sets: [...sets] }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 120_000);

  test('is none when the person is that already', () => {
    for (const { answers } of reached.get(goal) ?? []) expect(smallestChange(answers, goal)).toEqual([]);
  });
});

test('a single answer that makes the form clear is the one that the screen of the advice finds by replaying', () => {
  const wrong = unclear.flatMap(({ answers }) => {
    const found = [...counterfactuals(functiecheck, answers, replay(functiecheck, answers))].flatMap(
      (one) => one ?? [],
    );
    return goals.flatMap((goal) => {
      const changes = smallestChange(answers, goal);
      const ways = found.filter(({ outcomes }) => outcomes.some(({ id, value }) => id === 'functie' && value === goal));
      const replayed = [...new Set(ways.map(({ question }) => question))].join();
      const expected = changes.length === 1 ? told(changes) : '';
      return replayed === expected ? [] : [{ answers, goal, replayed, expected }];
    });
  });
  expect(wrong.slice(0, 3)).toEqual([]);
}, 120_000);

test('a change of what the person is, or of the name, is a change of the advice', () => {
  for (const { advice } of unclear) {
    expect(functiecheck.outcomes(advice).map(({ value }) => value)).toEqual([advice.functie, advice.naam]);
  }
});
