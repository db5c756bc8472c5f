import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNames } from '../../src/features/hagro/model/shortNames';

test.each([
  [
    ['Huisartsenpraktijk De Linde', 'Huisartsenpraktijk De Brug'],
    ['De Linde', 'De Brug'],
  ],
  [
    ['De Linde huisartsen', 'Het Anker huisartsen'],
    ['De Linde', 'Het Anker'],
  ],
  [
    ['Praktijk 1', 'Praktijk 2'],
    ['Praktijk 1', 'Praktijk 2'],
  ],
  [
    ['Huisartsenpraktijk De Linde', 'Oosterpark'],
    ['Huisartsenpraktijk De Linde', 'Oosterpark'],
  ],
  [['Huisartsenpraktijk De Linde'], ['Huisartsenpraktijk De Linde']],
  [
    ['De Linde', 'De Linde'],
    ['De Linde', 'De Linde'],
  ],
])('of %j the words that all share are dropped', (names, short) => {
  expect(shortNames(names)).toEqual(short);
});

test('what is dropped is the same everywhere, and what differs still does', () => {
  const word = fc.constantFrom('Huisartsenpraktijk', 'De', 'Linde', 'Brug', 'praktijk', 'a', 'Noord');
  const names = fc.array(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(names, (given) => {
      const short = shortNames(given);
      const dropped = given.map((name, index) => name.split(` ${short[index]} `.trim()).length);
      expect(short).toHaveLength(given.length);
      expect(dropped.every((pieces) => pieces > 1)).toBe(true);
      expect(new Set(short).size).toBe(new Set(given).size);
    }),
  );
});
