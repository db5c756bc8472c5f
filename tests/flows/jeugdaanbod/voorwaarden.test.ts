import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { allAnswers } from '../../support/unit/arbitraries';
import { advised, checked, fired } from '../../support/unit/jeugdaanbod';
import { fitting, type Table } from '../../support/unit/table';

const nietJa = ['deels', 'nee', 'onbekend'];
const meer = { ambitie: ['plus', 'twijfel'] };
const basisItems = [
  'ketenafspraken',
  'verwijsmogelijkheden',
  'verwijsrecht',
  'socialeKaart',
  'aanspreekpunt',
  'meldcode',
];
const plusItems = ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'];

/** domain.md, **voorwaarden**: what is not in order, in this order. Every row that fits counts. */
const table: Table<string> = [
  ['populatie', { ...meer, populatie: ['zwak', 'mogelijk'] }],
  ['onderbouwing', { ...meer, onderbouwd: [false] }],
  ...basisItems.map((item) => [`basisvoorwaarden.${item}`, { [`basisvoorwaarden.${item}`]: nietJa }] as const),
  ['ambitie', { ambitie: ['twijfel'] }],
  ['werkzaamheden', { ...meer, behandeling: [true] }],
  ...plusItems.map((item) => [`plusvoorwaarden.${item}`, { ...meer, [`plusvoorwaarden.${item}`]: nietJa }] as const),
  ['pohGgz', { ...meer, pohGgz: ['gewenst', 'geen'] }],
  ['pohScholing', { ...meer, pohGgz: ['zonderJeugd'] }],
  [
    'pohMiddelen',
    { ...meer, pohGgz: ['metJeugd', 'zonderJeugd', 'gewenst'], pohMiddelen: ['tijdelijk', 'geen', 'onbekend'] },
  ],
];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Answers as facts: checklist items by their dotted names, and what lists amount to. */
function factsOf(answers: Readonly<Record<string, unknown>>, populatie: string): Record<string, unknown> {
  const { onderbouwing, problematiek, werkzaamheden } = answers;
  const dotted = ['basisvoorwaarden', 'plusvoorwaarden'].flatMap((id) =>
    Object.entries(Object(answers[id])).map(([item, status]) => [`${id}.${item}`, status]),
  );
  return {
    ...answers,
    ...Object.fromEntries(dotted),
    populatie,
    onderbouwd: problematiek !== 'onbekend' && listOf(onderbouwing).join() !== 'indruk',
    behandeling: listOf(werkzaamheden).includes('behandeling'),
  };
}

test('what is not in order is listed completely, in question order', () => {
  fc.assert(
    fc.property(allAnswers(jeugdaanbod), (answers) => {
      const { populatie, voorwaarden } = advised(answers);
      expect(voorwaarden).toEqual(fitting(table, factsOf(answers, populatie)));
    }),
    { numRuns: 500 },
  );
});

test('everything that can be out of order is listed when all of it is', () => {
  const worst = {
    problematiek: 'onbekend',
    ambitie: 'twijfel',
    werkzaamheden: ['behandeling'],
    basisvoorwaarden: checked('basisvoorwaarden', 'nee'),
    plusvoorwaarden: checked('plusvoorwaarden', 'onbekend'),
    pohMiddelen: 'onbekend',
  };
  const all = table.map(([id]) => id);
  const withWish = advised({ ...worst, pohGgz: 'gewenst' }).voorwaarden;
  const untrained = advised({ ...worst, pohGgz: 'zonderJeugd', pohScholing: 'ja' }).voorwaarden;
  expect(withWish).toEqual(all.filter((id) => id !== 'pohScholing'));
  expect(untrained).toEqual(all.filter((id) => id !== 'pohGgz'));
});

test('nothing is out of order for the favourable practice, which gets plus', () => {
  const advice = advised({});
  expect(advice.voorwaarden).toEqual([]);
  expect(fired(advice, 'M')).toEqual(['M6']);
});
