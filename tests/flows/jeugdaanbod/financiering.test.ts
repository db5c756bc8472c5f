import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { adviceOf, advised, checked, sampled } from '../../support/unit/jeugdaanbod';
import { decided, type Facts, type Table } from '../../support/unit/table';

type Status = 'geregeld' | 'teRegelen' | 'afgeraden' | undefined;

const metPoh = { ondersteuning: ['beide', 'pohGgz'] };
const metOndersteuner = { ondersteuning: ['beide', 'ondersteuner'] };

/** domain.md, **financiering**: the status of each route, by the first row that fits; a route without one is absent. */
const routes: Readonly<Record<string, Table<Status>>> = {
  huisartsenbekostiging: [['geregeld', {}]],
  pohGgzModule: [
    ['geregeld', { ...metPoh, pohMiddelen: ['structureel'] }],
    ['geregeld', { ...metPoh, pohMiddelen: [undefined], functie: ['huisartsenzorg'], gemeenteFunctie: ['aanwezig'] }],
    ['teRegelen', metPoh],
    [undefined, {}],
  ],
  kjpConsultatie: [
    ['geregeld', { model: ['plus', 'plusMits'], kjpConsultatie: ['ja'] }],
    ['teRegelen', { model: ['plus', 'plusMits'] }],
    [undefined, {}],
  ],
  jeugdwet: [
    ['geregeld', { ...metOndersteuner, gemeenteFunctie: ['aanwezig'], functie: ['jeugdhulp'] }],
    ['teRegelen', metOndersteuner],
    [undefined, {}],
  ],
  zakelijkeAfspraken: [
    ['geregeld', { ...metOndersteuner, vergoeding: ['ja'] }],
    ['teRegelen', metOndersteuner],
    [undefined, {}],
  ],
  hybride: [
    ['afgeraden', { functie: ['hybride'] }],
    [undefined, {}],
  ],
};

const itemOf = (answers: Facts, question: string, item: string): unknown =>
  new Map(Object.entries(Object(answers[question]))).get(item);

/** What the rows ask of answers on the path and of the rest of the advice. */
const factsOf = (answers: Facts, { model, functie, ondersteuning }: Advice): Facts => ({
  model,
  functie,
  ondersteuning,
  gemeenteFunctie: answers['gemeenteFunctie'],
  pohMiddelen: answers['pohMiddelen'],
  kjpConsultatie: itemOf(answers, 'plusvoorwaarden', 'kjpConsultatie'),
  vergoeding: itemOf(answers, 'afspraken', 'vergoeding'),
});

const told = sampled().map((replay) => ({ answers: replay.answers, advice: adviceOf(replay) }));

describe.each(Object.entries(routes))('the route %s', (id, table) => {
  const statusOf = ({ financiering }: Advice): unknown => new Map(Object.entries(financiering)).get(id);

  test('has the status that its answers give', () => {
    for (const { answers, advice } of told) {
      const facts = factsOf(answers, advice);
      expect(statusOf(advice), `with ${JSON.stringify(facts)}`).toBe(decided(table, facts));
    }
  });

  test('is seen in every status that it can have', () => {
    const seen = new Set(told.map(({ advice }) => statusOf(advice)));
    expect([...seen].toSorted()).toEqual([...new Set(table.map(([status]) => status))].toSorted());
  });
});

test('there are no other routes, and they stand in this order', () => {
  const order = Object.keys(routes);
  for (const { advice } of told) {
    const ids = Object.keys(advice.financiering);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  }
});

test('a POH-GGZ of whom nobody asked how it is paid is paid already when the insurer pays for the person', () => {
  const person = { functieBetaler: 'zorgverzekeraar', functieVerantwoordelijk: 'huisarts', pohGgz: 'geen' };
  expect(advised(person).financiering.pohGgzModule).toBe('geregeld');
  expect(advised({ ...person, gemeenteFunctie: 'aangeboden' }).financiering.pohGgzModule).toBe('teRegelen');
  const afspraken = checked('afspraken', 'ja', { vergoeding: 'deels' });
  expect(advised({ ...person, afspraken }).financiering).not.toHaveProperty('zakelijkeAfspraken');
});
