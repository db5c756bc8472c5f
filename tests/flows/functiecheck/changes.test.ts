import { describe, expect, test } from 'vitest';
import { type Change, goals, isClear, smallestChange, waysOut } from '../../../flows/functie/changes';
import { functiecheck } from '../../../flows/functiecheck';
import { typical } from '../../support/unit/functiecheck';

type Checked = (typeof typical)[number];
type Given = Checked['answers'];

/** The name in use does not decide what the person is, nor does how lasting the money is. */
const people = typical.filter(
  ({ answers: { functieNaam, functieMiddelen = 'structureel' } }) =>
    functieNaam === 'anders' && functieMiddelen === 'structureel',
);

const forms = {
  jeugdhulp: ['jeugdhulp', 'contactpersoon'],
  huisartsenzorg: ['huisartsenzorg'],
  gesplitst: ['gesplitst'],
};
const deciding = [
  'functieTaken',
  'functieBetaler',
  'functieVerdeling',
  'functieWerkgever',
  'functieVerantwoordelijk',
] as const;

const open = ({ advice }: Checked) =>
  advice.functieMits.length > 0 || ['hybride', 'onbepaald'].includes(advice.functie);
const unclear = people.filter(open);

const targets = (goal: (typeof goals)[number]) =>
  people.filter((one) => forms[goal].includes(one.advice.functie) && !open(one));

/** The fewest answers in which any person of the goal differs; a share that is not asked any more counts for nothing. */
function fewest(from: Given, goal: (typeof goals)[number]): number {
  const counts = targets(goal).map(({ answers }) => {
    return deciding.filter((id) => {
      if (id === 'functieVerdeling' && goal !== 'gesplitst') return false;
      return JSON.stringify(from[id]) !== JSON.stringify(answers[id]);
    }).length;
  });
  return Math.min(...counts);
}

const told = (changes: readonly Change[]) => changes.map(({ question }) => question);

describe.each(goals)('the smallest change to %s', (goal) => {
  test('has no fewer answers than any way there is, and leads there', () => {
    const from = unclear.filter(({ answers }) => goal !== 'gesplitst' || answers.functieBetaler === 'beide');
    const wrong = from.flatMap(({ answers }) => {
      const found = told(smallestChange(answers, goal));
      const count = fewest(answers, goal);
      return found.length === count ? [] : [{ answers, found, count }];
    });
    expect(from.length).toBeGreaterThan(50);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('is none when the person is that already', () => {
    for (const { answers } of targets(goal)) expect(smallestChange(answers, goal)).toEqual([]);
  });
});

test('ways out are shown exactly where the form is not clear, and splitting only where two payers stay', () => {
  for (const one of people) {
    expect(isClear(one.answers)).toBe(!open(one));
    const ways = waysOut(one.answers).map(({ goal }) => goal);
    expect(ways.toSorted()).toEqual(
      one.answers.functieBetaler === 'beide' ? goals.toSorted() : ['huisartsenzorg', 'jeugdhulp'],
    );
    const [first, ...rest] = waysOut(one.answers).map(({ changes }) => changes.length);
    for (const count of rest) expect(count).toBeGreaterThanOrEqual(first ?? 0);
  }
});

test('a change of what the person is, or of the name, is a change of the advice', () => {
  for (const { advice } of unclear) {
    expect(functiecheck.outcomes(advice).map(({ value }) => value)).toEqual([advice.functie, advice.naam]);
  }
});
