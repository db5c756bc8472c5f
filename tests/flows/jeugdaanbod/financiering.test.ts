import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { advised } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';
import { decided, type Table } from '../../support/unit/table';

type Status = 'geregeld' | 'tijdelijk' | 'teRegelen' | 'scheiden' | undefined;

const helder = {
  ondersteuner: [true],
  gemeenteFunctie: ['aanwezig'],
  functie: ['jeugdhulp', 'contactpersoon', 'gesplitst'],
  'mits verantwoordelijkheid': [false],
};

/** domain.md, **financiering**: the status of each route, by the first row that fits; a route without one is absent. */
const routes: Readonly<Record<string, Table<Status>>> = {
  huisartsenbekostiging: [['geregeld', {}]],
  pohGgzModule: [
    [undefined, { poh: [false] }],
    ['teRegelen', { vanGemeente: [true] }],
    ['geregeld', { pohMiddelen: ['structureel'] }],
    ['geregeld', { pohMiddelen: [undefined], isPoh: [true], 'zonder mits': [true] }],
    ['tijdelijk', { pohMiddelen: ['tijdelijk'] }],
    ['teRegelen', {}],
  ],
  kjpConsultatie: [
    ['geregeld', { model: ['plus', 'plusMits'], 'plusvoorwaarden.kjpConsultatie': ['ja'] }],
    ['teRegelen', { model: ['plus', 'plusMits'] }],
    [undefined, {}],
  ],
  jeugdwet: [
    ['geregeld', { ...helder, functieMiddelen: ['structureel'] }],
    ['tijdelijk', { ...helder, functieMiddelen: ['tijdelijk'] }],
    ['teRegelen', { ondersteuner: [true] }],
    [undefined, {}],
  ],
  zakelijkeAfspraken: [
    [
      'geregeld',
      {
        ondersteuner: [true],
        gemeenteFunctie: ['aanwezig'],
        'afspraken.vergoeding': ['ja'],
        spreekuur: ['praktijkGeregeld', 'elders'],
      },
    ],
    ['teRegelen', { ondersteuner: [true] }],
    [undefined, {}],
  ],
  hybride: [
    ['scheiden', { functie: ['hybride'] }],
    [undefined, {}],
  ],
};

describe.each(Object.entries(routes))('the route %s', (id, table) => {
  const statusOf = ({ financiering }: Advice): unknown => new Map(Object.entries(financiering)).get(id);

  test('has the status that its answers give', () => {
    for (const { answers, advice, facts } of practices) {
      expect(statusOf(advice), JSON.stringify(answers)).toBe(decided(table, facts));
    }
  });

  test('is seen in every status that it can have', () => {
    const seen = new Set(practices.map(({ advice }) => statusOf(advice)));
    expect(seen).toEqual(new Set(table.map(([status]) => status)));
  });
});

test('there are no other routes, and they stand in this order', () => {
  const order = Object.keys(routes);
  for (const { advice } of practices) {
    const ids = Object.keys(advice.financiering);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  }
});

test('a POH-GGZ of whom nobody asked how it is paid is paid already when the insurer pays, with nothing left to fix', () => {
  const person = {
    functieBetaler: 'zorgverzekeraar',
    functieTaken: ['vraagverheldering'],
    functieWerkgever: 'praktijk',
    functieVerantwoordelijk: 'huisarts',
    pohGgz: 'geen',
  };
  expect(advised(person).financiering.pohGgzModule).toBe('geregeld');
  expect(advised({ ...person, functieWerkgever: 'onbekend' }).financiering.pohGgzModule).toBe('teRegelen');
  expect(advised({ ...person, gemeenteFunctie: 'aangeboden' }).financiering.pohGgzModule).toBe('teRegelen');
});
