import { expect, test } from 'vitest';
import { practices } from '../../support/unit/practices';
import { decided, type Table } from '../../support/unit/table';

/** domain.md, rules M1–M7: the first row that fits decides. `inOrde`: there are no voorwaarden. */
const table: Table<readonly [rule: string, outcome: string]> = [
  [['M1', 'basis'], { ambitie: ['basis'] }],
  [['M2', 'basis'], { populatie: ['zwak'] }],
  [['M3', 'basis'], { pohGgz: ['geen'], functie: ['hybride', 'contactpersoon', 'jeugdhulp', 'onbepaald', null] }],
  [['M4', 'basis'], { ambitie: ['twijfel'], populatie: ['mogelijk'] }],
  [['M5', 'basisEerst'], { 'plusvoorwaarden.jeugdhulpAanbod': ['nee'] }],
  [['M6', 'plus'], { inOrde: [true] }],
  [['M7', 'plusMits'], {}],
];

test('the model follows the table, and every rule decides somewhere', () => {
  const seen = new Set<string>();
  for (const { answers, advice, facts } of practices) {
    const [rule, model] = decided(table, { ...facts, inOrde: advice.voorwaarden.length === 0 });
    const fired = advice.regels.filter((id) => id.startsWith('M'));
    expect([fired, advice.model], JSON.stringify(answers)).toEqual([[rule], model]);
    seen.add(rule);
  }
  expect([...seen].toSorted()).toEqual(table.map(([[rule]]) => rule));
});
