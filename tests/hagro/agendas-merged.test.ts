import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgendaGroup, groupOf, plainLines } from '../../src/content/agenda';
import type { Flow } from '../../src/content/flow';
import { agendasOf, type HagroAgendaItem } from '../../src/features/hagro/report/count/agendas';
import { outing, practiceOf } from '../support/unit/hagro';

/** What other lines stand under, up to the next of these. */
const leads = ['DO', 'ASK'];
const cite = [{ source: 'book', section: 'page', lines: null }] as const;
const groupsIn = (given: readonly string[]): AgendaGroup[] => {
  const groups: { lead: string | null; lines: string[] }[] = [];
  for (const each of given) {
    if (leads.includes(each)) groups.push({ lead: each, lines: [] });
    else if (groups.length === 0) groups.push({ lead: null, lines: [each] });
    else groups.at(-1)?.lines.push(each);
  }
  return groups.flatMap(({ lead, lines }) => groupOf(lead, plainLines(lines)));
};
const itemOf = (id: string, given: readonly string[]) => ({
  id,
  title: id,
  groups: groupsIn(given),
  blanks: 1,
  basis: 'bron' as const,
  cite,
});

/** A flow whose agenda is the answer to `games` in the order given, to merge any orders, and other items. */
const gamingWith = (...others: ReturnType<typeof itemOf>[]): Flow => ({
  ...outing,
  agendas: ({ games }) => {
    const given = Array.isArray(games) ? games.map(String) : [];
    return [{ id: 'day', title: 'day', intro: 'day', items: [itemOf('play', given), ...others] }];
  },
});
const gaming = gamingWith();
const twice = gamingWith(itemOf('other', ['DO', 'x', 'ASK', 'y']));
/** A merged item as it was given: lead, lines, lead, lines. */
const flat = ({ groups }: HagroAgendaItem) =>
  groups.flatMap(({ lead, lines }) => [...(lead === null ? [] : [lead]), ...lines.map(({ line }) => line.text)]);
const playing = (...games: readonly (readonly string[])[]) =>
  games.map((given, index) =>
    practiceOf(index + 1, { weather: 'rain', party: {}, coat: 'no', bag: { map: 'ja', water: 'ja' }, games: given }),
  );
const played = (...games: readonly (readonly string[])[]) =>
  agendasOf(gaming, playing(...games)).flatMap(({ items }) => items.flatMap(flat));

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
      const [lines] = agendasOf(twice, playing(...given)).map(({ items }) => items.slice(0, 1).flatMap(flat));
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
