import { expect, test } from 'vitest';
import { advised } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';
import { decided, type Table } from '../../support/unit/table';

const nogNiet = ['aangeboden', 'inGesprek'];

/** domain.md, rules O1–O5: the first row that fits decides. */
const table: Table<readonly [rule: string, outcome: string]> = [
  [['O1', 'eenPersoon'], { ondersteuner: [true], functie: ['gesplitst'], functieZelfde: ['ja', undefined] }],
  [['O1', 'eenPersoon'], { ondersteuner: [true], functie: ['hybride', 'onbepaald'], functieZelfde: ['ja'] }],
  [
    ['O1', 'eenPersoon'],
    {
      ondersteuner: [true],
      functie: ['jeugdhulp', 'contactpersoon'],
      functieZelfde: ['ja'],
      gemeenteFunctie: nogNiet,
    },
  ],
  [['O2', 'beide'], { poh: [true], ondersteuner: [true] }],
  [['O3', 'pohGgz'], { poh: [true] }],
  [['O4', 'ondersteuner'], { ondersteuner: [true] }],
  [['O5', 'geen'], {}],
];

test('the support follows the table, and every row decides somewhere', () => {
  const seen = new Set<unknown>();
  for (const { answers, advice, facts } of practices) {
    const outcome = decided(table, facts);
    const fired = advice.regels.filter((id) => id.startsWith('O'));
    expect([fired, advice.ondersteuning], JSON.stringify(answers)).toEqual([[outcome[0]], outcome[1]]);
    seen.add(outcome);
  }
  expect(table.map(([outcome]) => outcome).filter((outcome) => !seen.has(outcome))).toEqual([]);
});

test('whom the practice counts as its POH-GGZ, and is the municipality’s, is no POH-GGZ of its own', () => {
  expect(advised({ ambitie: 'basis', functieZelfde: 'ja' }).ondersteuning).toBe('ondersteuner');
  expect(advised({ ambitie: 'basis', functieZelfde: 'nee' }).ondersteuning).toBe('beide');
});
