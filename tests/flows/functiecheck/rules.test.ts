import { expect, test } from 'vitest';
import { checked, everything, payments, tasks, typical } from '../../support/unit/functiecheck';
import { decided, type Facts, fitting, type Table } from '../../support/unit/table';

/** domain.md, rules F1–F9, in order: the first row that fits decides. */
const functies: Table<readonly [rule: string, functie: string]> = [
  [['F1', 'gesplitst'], { betaler: ['beide'], verdeling: ['perTaak'] }],
  [['F2', 'hybride'], { betaler: ['beide'], verdeling: ['samen'] }],
  [['F3', 'hybride'], { betaler: ['gemeente'], verantwoordelijk: ['huisarts', 'gedeeld'] }],
  [['F4', 'hybride'], { betaler: ['zorgverzekeraar'], verantwoordelijk: ['gemeente', 'gedeeld'] }],
  [['F5', 'hybride'], { betaler: ['zorgverzekeraar'], jeugdwerk: [true] }],
  [['F6', 'contactpersoon'], { betaler: ['gemeente'], contact: [true] }],
  [['F7', 'jeugdhulp'], { betaler: ['gemeente'] }],
  [['F8', 'huisartsenzorg'], { betaler: ['zorgverzekeraar'] }],
  [['F9', 'onbepaald'], {}],
];

/** domain.md, **functieMits**: every row that fits counts, once. */
const mitsen: Table<string> = [
  ['betaler', { betaler: ['onbekend'] }],
  ['verdeling', { verdeling: ['onbekend'] }],
  ['verantwoordelijkheid', { verantwoordelijk: ['nietVastgelegd'] }],
  ['verantwoordelijkheid', { functie: ['gesplitst'], verantwoordelijk: ['gemeente', 'huisarts'] }],
  ['aansturing', { betaler: ['gemeente'], werkgever: ['praktijk', 'huisartsenorganisatie'] }],
  ['aansturing', { betaler: ['zorgverzekeraar'], werkgever: ['gemeente'] }],
  ['werkgever', { werkgever: ['onbekend'] }],
  ['taken', { taken: ['onbekend'] }],
];

/** domain.md, rules N1–N4, and the names that have to go with each. */
const namen: Table<readonly [rule: string, naam: string, wrong: readonly string[]]> = [
  [['N1', 'eerstHelderheid', ['pohJeugd']], { functie: ['hybride', 'onbepaald'] }],
  [['N2', 'ondersteunerJeugd', ['pohJeugd', 'pohGgz']], { functie: ['jeugdhulp', 'contactpersoon'] }],
  [['N3', 'pohGgz', ['pohJeugd', 'ondersteunerJeugd']], { functie: ['huisartsenzorg'] }],
  [['N4', 'perRol', ['pohJeugd']], { functie: ['gesplitst'] }],
];

/** domain.md, *openVragen*: what counts as not known yet. */
const open: Table<string> = [
  ['functieTaken', { taken: ['onbekend'] }],
  ['functieBetaler', { betaler: ['onbekend'] }],
  ['functieVerdeling', { verdeling: ['onbekend'] }],
  ['functieMiddelen', { middelen: ['onbekend'] }],
  ['functieWerkgever', { werkgever: ['onbekend'] }],
  ['functieVerantwoordelijk', { verantwoordelijk: ['nietVastgelegd'] }],
];

type Given = (typeof typical)[number]['answers'];

function factsOf(given: Given): Facts {
  const taken = given.functieTaken ?? [];
  return {
    taken: taken.join(),
    jeugdwerk: taken.includes('jeugdhulp') || taken.includes('opvoedondersteuning'),
    contact: ['verbinding', 'consultatie', 'verbinding,consultatie'].includes(taken.join()),
    betaler: given.functieBetaler,
    verdeling: given.functieVerdeling,
    middelen: given.functieMiddelen,
    werkgever: given.functieWerkgever,
    verantwoordelijk: given.functieVerantwoordelijk,
  };
}

/** What domain.md says of a set of answers, its keys in the order of the advice. */
function expected(given: Given) {
  const facts = factsOf(given);
  const [functieRule, functie] = decided(functies, facts);
  const [naamRule, naam, wrong] = decided(namen, { functie });
  return {
    functie,
    functieMits: [...new Set(fitting(mitsen, { ...facts, functie }))],
    naam,
    hernoemen: wrong.includes(given.functieNaam ?? ''),
    regels: [functieRule, naamRule],
    openVragen: fitting(open, facts),
  };
}

test('the whole input space gets what the tables say, and nothing else', () => {
  const all = everything();
  expect(tasks).toHaveLength(2 ** 7 - 1 + 1);
  expect(payments).toHaveLength(2 + 3 + 3 * 3);
  expect(all).toHaveLength(128 * 14 * 6 * 4 * 5);
  const wrong = all.filter(({ answers, advice }) => JSON.stringify(advice) !== JSON.stringify(expected(answers)));
  expect(wrong.slice(0, 3).map(({ answers, advice }) => ({ answers, advice, expected: expected(answers) }))).toEqual(
    [],
  );
});

test('the machine asks exactly these answers and gives the advice of the rules', () => {
  for (const { answers, advice } of typical.filter((_, index) => index % 7 === 0)) {
    expect(checked(answers)).toEqual(advice);
  }
});

test('every rule and every thing to fix occurs', () => {
  const seen = (list: readonly (readonly string[])[]) => [...new Set(list.flat())].toSorted();
  const rules = [...functies, ...namen].map(([[rule]]) => rule);
  expect(seen(typical.map(({ advice }) => advice.regels))).toEqual(rules.toSorted());
  expect(seen(typical.map(({ advice }) => advice.functieMits))).toEqual(seen([mitsen.map(([id]) => id)]));
});
