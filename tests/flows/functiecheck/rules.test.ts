import { expect, test } from 'vitest';
import { everything, tasks } from '../../support/unit/functiecheck';
import { decided, type Facts, fitting, type Table } from '../../support/unit/table';

/** domain.md, rules F1–F6, in order: the first row that fits decides. `jeugdwerk`: jeugdhulp or opvoedondersteuning. */
const functies: Table<readonly [rule: string, functie: string]> = [
  [['F1', 'hybride'], { betaler: ['beide'] }],
  [['F2', 'hybride'], { betaler: ['gemeente'], verantwoordelijk: ['huisarts', 'gedeeld'] }],
  [['F3', 'hybride'], { betaler: ['zorgverzekeraar'], jeugdwerk: [true] }],
  [['F3', 'hybride'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['gemeente', 'gedeeld'] }],
  [
    ['F4', 'jeugdhulp'],
    {
      betaler: ['gemeente'],
      verantwoordelijk: ['gemeente'],
      werkgever: ['gemeente', 'jeugdhulpaanbieder', 'onbekend'],
    },
  ],
  [['F5', 'huisartsenzorg'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['huisarts'] }],
  [['F6', 'onbepaald'], {}],
];

/** domain.md, rules N1–N3, and the names that have to go with each. */
const namen: Table<readonly [rule: string, naam: string, wrong: readonly string[]]> = [
  [['N1', 'eerstHelderheid', ['pohJeugd']], { functie: ['hybride', 'onbepaald'] }],
  [['N2', 'ondersteunerJeugd', ['pohJeugd', 'pohGgz']], { functie: ['jeugdhulp'] }],
  [['N3', 'pohGgz', ['pohJeugd', 'ondersteunerJeugd']], { functie: ['huisartsenzorg'] }],
];

/** domain.md, *openVragen*: what counts as not known yet. */
const open: Table<string> = [
  ['functieTaken', { taken: ['onbekend'] }],
  ['functieBetaler', { betaler: ['onbekend'] }],
  ['functieWerkgever', { werkgever: ['onbekend'] }],
  ['functieVerantwoordelijk', { verantwoordelijk: ['nietVastgelegd'] }],
];

type Given = (typeof everything)[number]['answers'];

const factsOf = (given: Given): Facts => ({
  taken: given.functieTaken.join(),
  jeugdwerk: given.functieTaken.includes('jeugdhulp') || given.functieTaken.includes('opvoedondersteuning'),
  betaler: given.functieBetaler,
  werkgever: given.functieWerkgever,
  verantwoordelijk: given.functieVerantwoordelijk,
});

/** What domain.md says of a set of answers. */
function expected(given: Given) {
  const facts = factsOf(given);
  const [functieRule, functie] = decided(functies, facts);
  const [naamRule, naam, wrong] = decided(namen, { functie });
  return {
    functie,
    naam,
    hernoemen: wrong.includes(given.functieNaam),
    regels: [functieRule, naamRule],
    openVragen: fitting(open, facts),
  };
}

test('the whole input space is there: 32 sets of tasks, 4 payers, 4 employers, 4 responsibilities, 5 names', () => {
  expect(tasks).toHaveLength(2 ** 5 - 1 + 1);
  expect(everything).toHaveLength(32 * 4 * 4 * 4 * 5);
});

test('all answers there are get what the table says, and nothing else', () => {
  const wrong = everything.filter(
    ({ answers, advice }) => JSON.stringify(advice) !== JSON.stringify(expected(answers)),
  );
  expect(wrong.slice(0, 3).map(({ answers, advice }) => ({ answers, advice, expected: expected(answers) }))).toEqual(
    [],
  );
});

test('every rule decides somewhere', () => {
  expect([...new Set(everything.flatMap(({ advice }) => advice.regels))].toSorted()).toEqual([
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
    'F6',
    'N1',
    'N2',
    'N3',
  ]);
});
