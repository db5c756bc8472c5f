import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '../../src/engine/flow';
import { agendasOf } from '../../src/group/agendas';
import { outing, practiceOf } from '../support/kern-group';

const cite = [{ source: 'book', section: 'page', lines: null }] as const;
const itemOf = (id: string, lines: readonly string[]) => ({ id, title: id, lines, blanks: 1, cite });

/** A flow whose agenda is the answer to `games` in the order given, to merge any orders, and other items. */
const gamingWith = (...others: ReturnType<typeof itemOf>[]): Flow => ({
  ...outing,
  agendas: ({ games }) => {
    const lines = Array.isArray(games) ? games.map(String) : [];
    return [{ id: 'day', title: 'day', intro: 'day', items: [itemOf('play', lines), ...others] }];
  },
});
const gaming = gamingWith();
const twice = gamingWith(itemOf('other', ['DO', 'x', 'ASK', 'y']));
const playing = (...games: readonly (readonly string[])[]) =>
  games.map((given, index) =>
    practiceOf(index + 1, { weather: 'rain', party: {}, coat: 'no', bag: { map: 'ja', water: 'ja' }, games: given }),
  );
const played = (...games: readonly (readonly string[])[]) =>
  agendasOf(gaming, playing(...games)).flatMap(({ items }) =>
    items.flatMap(({ lines }) => lines.map(({ text }) => text)),
  );

/** What the flow would say in full, and some of it: each practice has some of the same, in the same order. */
const full = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

test('agendas that agree on the order are all in the order of the group', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(full), { minLength: 1, maxLength: 8 }), (all) => {
      const merged = played(...all);
      for (const one of all)
        expect(merged.filter((line) => typeof line === 'string' && one.includes(line))).toEqual(one);
      expect(merged.toSorted()).toEqual([...new Set(all.flat())].toSorted());
    }),
    { numRuns: 500 },
  );
});

test('what stands under a heading still does', () => {
  const under = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [heading, ...lines]);
  const item = fc
    .tuple(fc.subarray(['a', 'b', 'c', 'd']), fc.subarray(['p', 'q', 'r', 's']))
    .map(([todo, open]) => ['first', ...under('DO', todo), ...under('ASK', open)]);
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (given) => {
      // A second item with both headings, as an agenda has.
      const [lines] = agendasOf(twice, playing(...given)).map(
        ({ items }) => items[0]?.lines.map(({ text }) => text) ?? [],
      );
      const headings = (lines ?? []).filter((line) => line === 'DO' || line === 'ASK');
      const parts = (lines ?? []).join('').split(/DO|ASK/u);
      const found = ['', ...headings].map((heading, index) => [heading, [...(parts[index] ?? '')].toSorted().join('')]);
      const all = (letters: string) => [...letters].filter((letter) => given.flat().includes(letter)).join('');
      const wanted = [
        ['DO', all('abcd')],
        ['ASK', all('pqrs')],
      ].filter(([, letters]) => letters !== '');
      expect(found.toSorted()).toEqual([['', 'first'.split('').toSorted().join('')], ...wanted].toSorted());
    }),
    { numRuns: 500 },
  );
});

test('lines that only some have come where all those orders allow', () => {
  expect(played(['ball'], ['kite'], ['ball', 'kite'])).toEqual(['ball', 'kite']);
  expect(played(['kite'], ['ball'], ['ball', 'kite'])).toEqual(['ball', 'kite']);
  expect(played(['ball', 'cards'], ['ball', 'kite'], ['kite', 'cards'])).toEqual(['ball', 'kite', 'cards']);
});

test('orders that contradict each other still give every line once', () => {
  expect(played(['ball', 'kite'], ['kite', 'ball']).toSorted()).toEqual(['ball', 'kite']);
  expect(played(['ball', 'kite'], ['kite', 'cards'], ['cards', 'ball']).toSorted()).toEqual(['ball', 'cards', 'kite']);
});
