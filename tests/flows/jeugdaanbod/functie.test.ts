import { describe, expect, test } from 'vitest';
import { advised, fired } from '../../support/unit/jeugdaanbod';
import { fitting, type Table } from '../../support/unit/table';
import { combinations, selections } from '../../support/unit/values';

const werkgevers = ['gemeente', 'jeugdhulpaanbieder', 'praktijk', 'onbekend'];
const verantwoordelijken = ['gemeente', 'huisarts', 'gedeeld', 'nietVastgelegd'];

/** domain.md, rules F1–F6, as rows of which exactly one fits. `jeugdwerk`: the tasks hold jeugdhulp or opvoedondersteuning. */
const functies: Table<readonly [rule: string, outcome: string]> = [
  [['F1', 'hybride'], { betaler: ['beide'] }],
  [['F2', 'hybride'], { betaler: ['gemeente'], verantwoordelijk: ['huisarts', 'gedeeld'] }],
  [['F3', 'hybride'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['gemeente', 'gedeeld'] }],
  [
    ['F3', 'hybride'],
    { betaler: ['zorgverzekeraar'], verantwoordelijk: ['huisarts', 'nietVastgelegd'], jeugdwerk: [true] },
  ],
  [
    ['F4', 'jeugdhulp'],
    {
      betaler: ['gemeente'],
      verantwoordelijk: ['gemeente'],
      werkgever: ['gemeente', 'jeugdhulpaanbieder', 'onbekend'],
    },
  ],
  [['F5', 'huisartsenzorg'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['huisarts'], jeugdwerk: [false] }],
  [['F6', 'onbepaald'], { betaler: ['gemeente'], verantwoordelijk: ['gemeente'], werkgever: ['praktijk'] }],
  [['F6', 'onbepaald'], { betaler: ['gemeente'], verantwoordelijk: ['nietVastgelegd'] }],
  [['F6', 'onbepaald'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['nietVastgelegd'], jeugdwerk: [false] }],
  [['F6', 'onbepaald'], { betaler: ['onbekend'] }],
];

/** domain.md, rules N1–N3. */
const namen: Table<readonly [rule: string, outcome: string]> = [
  [['N1', 'eerstHelderheid'], { functie: ['hybride', 'onbepaald'] }],
  [['N2', 'ondersteunerJeugd'], { functie: ['jeugdhulp'] }],
  [['N3', 'pohGgz'], { functie: ['huisartsenzorg'] }],
];

/** domain.md, *hernoemen*: the names that have to go, by what the person should be called. */
const verkeerd: Table<readonly string[]> = [
  [['pohJeugd'], { naam: ['eerstHelderheid'] }],
  [['pohJeugd', 'pohGgz'], { naam: ['ondersteunerJeugd'] }],
  [['pohJeugd', 'ondersteunerJeugd'], { naam: ['pohGgz'] }],
];

const taken = selections(
  ['vraagverheldering', 'kortdurendeBegeleiding', 'opvoedondersteuning', 'jeugdhulp', 'verbinding', 'onbekend'],
  'onbekend',
);
const inputs = combinations({
  betaler: ['gemeente', 'zorgverzekeraar', 'beide', 'onbekend'],
  verantwoordelijk: verantwoordelijken,
  werkgever: werkgevers,
});

/** The answers that an input stands for. */
const answersOf = ({ betaler, verantwoordelijk, werkgever }: Readonly<Record<string, string>>) => ({
  functieBetaler: betaler,
  functieVerantwoordelijk: verantwoordelijk,
  functieWerkgever: werkgever,
});

const isJeugdwerk = (given: readonly string[]) => given.includes('jeugdhulp') || given.includes('opvoedondersteuning');

describe.each(inputs)('betaler $betaler, verantwoordelijk $verantwoordelijk, werkgever $werkgever', (input) => {
  test('decides what the person is, whatever the tasks', () => {
    for (const functieTaken of taken) {
      const rows = fitting(functies, { ...input, jeugdwerk: isJeugdwerk(functieTaken) });
      expect(rows, `rows that fit ${functieTaken}`).toHaveLength(1);
      const advice = advised({ ...answersOf(input), functieTaken });
      expect([fired(advice, 'F'), advice.functie], `with ${functieTaken}`).toEqual([[rows[0]?.[0]], rows[0]?.[1]]);
    }
  });

  test('decides the name, and whether the one in use has to go', () => {
    for (const functieTaken of [['verbinding'], ['jeugdhulp'], ['onbekend']]) {
      for (const functieNaam of ['ondersteunerJeugd', 'pohJeugd', 'pohGgz', 'anders', 'nogGeen']) {
        const advice = advised({ ...answersOf(input), functieTaken, functieNaam });
        const rows = fitting(namen, { functie: advice.functie });
        expect([fired(advice, 'N'), advice.naam]).toEqual([[rows[0]?.[0]], rows[0]?.[1]]);
        const wrong = fitting(verkeerd, { naam: advice.naam }).flat();
        expect(advice.acties.includes('hernoemen'), `called ${functieNaam}`).toBe(wrong.includes(functieNaam));
      }
    }
  });
});

test('nothing is said of a person who is not there and not meant to come', () => {
  const advice = advised({ gemeenteFunctie: 'geen', functieBetaler: 'beide', functieNaam: 'pohJeugd' });
  expect([advice.functie, advice.naam]).toEqual([null, null]);
  expect([...fired(advice, 'F'), ...fired(advice, 'N')]).toEqual([]);
  expect(advice.acties).not.toContain('hernoemen');
});
