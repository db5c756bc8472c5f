import { describe, expect, test } from 'vitest';
import { advise } from '../../../flows/jeugdaanbod/advice';
import { lanesOf } from '../../../flows/jeugdaanbod/letter/lanes';
import { routesPart } from '../../../flows/jeugdaanbod/letter/routes';
import { typed } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';

/** What an action would ask for that a row of the advice calls arranged. */
const asks: Readonly<Record<string, readonly string[]>> = {
  pohGgzModule: ['pohMiddelen', 'pohGgz'],
  kjpConsultatie: ['plusvoorwaarden.kjpConsultatie'],
  jeugdwet: ['functieMiddelen', 'functie.betaler', 'functie.verdeling', 'functie.verantwoordelijkheid', 'ontvlechten'],
  zakelijkeAfspraken: ['afspraken.vergoeding', 'ruimte'],
};

test('no action asks for what a route is shown to have arranged, in the table and in the picture', () => {
  for (const { answers, advice } of practices) {
    const table = routesPart(advice);
    const { lanes, outside } = lanesOf(typed(answers), advice);
    const rows = table.kind === 'table' ? table.rows : [];
    const shown = [...rows, ...lanes.flatMap(({ items }) => items), ...outside.items];
    const arranged = shown.flatMap(({ id, mark }) => (mark === 'done' ? (asks[id] ?? []) : []));
    expect(
      advice.acties.filter((id) => arranged.includes(id)),
      JSON.stringify(answers),
    ).toEqual([]);
  }
});

test('a practice that does not want the person is asked nothing about the function but to wind it down', () => {
  const refusing = practices.filter(({ answers }) => answers['ondersteunerWens'] === 'nee');
  expect(refusing.length).toBeGreaterThan(100);
  for (const { answers, advice } of refusing) {
    const about = advice.acties.filter((id) =>
      /^(functie|ondersteunerVragen|afbouwen|ontvlechten|hernoemen|ruimte)/.test(id),
    );
    expect(about).toEqual(answers['gemeenteFunctie'] === 'aanwezig' ? ['afbouwen'] : []);
    expect([advice.functie, advice.functieMits, advice.naam]).toEqual([null, null, null]);
  }
});

describe('one more item of a checklist in order', () => {
  const better = { basis: 0, basisEerst: 1, plusMits: 2, plus: 3 };
  const changed = practices.flatMap(({ answers, advice }) =>
    ['basisvoorwaarden', 'plusvoorwaarden', 'functieAfspraken', 'afspraken'].flatMap((question) =>
      Object.entries(Object(answers[question])).flatMap(([item, status]) => {
        if (status === 'ja') return [];
        const list = { ...Object(answers[question]), [item]: 'ja' };
        const now = advise(typed({ ...answers, [question]: list }));
        return [{ told: `${question}.${item} on ${JSON.stringify(answers)}`, before: advice, now }];
      }),
    ),
  );

  test('never makes the offer less', () => {
    for (const { told, before, now } of changed) {
      expect(better[now.model], told).toBeGreaterThanOrEqual(better[before.model]);
    }
  });

  test('never adds something to do', () => {
    for (const { told, before, now } of changed) {
      expect(
        now.acties.filter((id) => !before.acties.includes(id)),
        told,
      ).toEqual([]);
    }
  });
});
