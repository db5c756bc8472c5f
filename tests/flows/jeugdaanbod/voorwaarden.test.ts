import { expect, test } from 'vitest';
import { advised, checked, fired } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';
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
  'samenwerking',
];
const plusItems = ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'];

/** domain.md, **voorwaarden**: what is not in order, in this order. Every row that fits counts, once. */
const table: Table<string> = [
  ['onderbouwing', { ...meer, onderbouwd: [false] }],
  ...basisItems.map((item) => [`basisvoorwaarden.${item}`, { [`basisvoorwaarden.${item}`]: nietJa }] as const),
  ['ambitie', { ambitie: ['twijfel'] }],
  ['werkzaamheden', { ...meer, behandeling: [true] }],
  ...plusItems.map((item) => [`plusvoorwaarden.${item}`, { ...meer, [`plusvoorwaarden.${item}`]: nietJa }] as const),
  ['pohGgz', { ...meer, vanGemeente: [true] }],
  ['pohGgz', { ...meer, pohGgz: ['gewenst', 'geen'], isPoh: [false] }],
  ['pohScholing', { ...meer, pohScholing: ['nee'], vanGemeente: [false] }],
  ['pohMiddelen', { ...meer, pohMiddelen: ['tijdelijk', 'geen', 'onbekend'] }],
  ['functie', { ...meer, functieZelfde: ['ja'], functie: ['hybride', 'onbepaald'] }],
];

test('what is not in order is listed completely, in question order', () => {
  for (const { answers, advice, facts } of practices) {
    expect(advice.voorwaarden, JSON.stringify(answers)).toEqual([...new Set(fitting(table, facts))]);
  }
});

test('every condition occurs and is left out somewhere', () => {
  const all = [...new Set(table.map(([id]) => id))];
  const has = (id: string) => practices.filter(({ advice }) => advice.voorwaarden.some((each) => each === id)).length;
  expect(all.filter((id) => has(id) === 0 || has(id) === practices.length)).toEqual([]);
});

test('nothing is out of order for the favourable practice, which gets plus', () => {
  const advice = advised({});
  expect(advice.voorwaarden).toEqual([]);
  expect(fired(advice, 'M')).toEqual(['M6']);
  const lacking = advised({ basisvoorwaarden: checked('basisvoorwaarden', 'ja', { verwijsmogelijkheden: 'nee' }) });
  expect([lacking.model, lacking.voorwaarden]).toEqual(['plusMits', ['basisvoorwaarden.verwijsmogelijkheden']]);
});
