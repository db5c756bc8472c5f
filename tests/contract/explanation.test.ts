import { describe, expect, test } from 'vitest';
import { library } from '../../flows/library';
import { citesOfExplanation, type Explained, isAlike, spansOf } from '../../src/content/explanation';
import type { Source } from '../../src/engine/cite';
import { flat, sentencesOf, wordsIn } from '../support/unit/texts';

const { explanation: explaining } = library;
if (explaining === undefined) throw new Error('the library explains nothing');
const explanation = await explaining.load();
const files = await Promise.all(explaining.texts('nl'));
const texts = new Map(files.flatMap((file) => [...flat(file.default)]));
const sources: Readonly<Record<string, Source>> = library.sources;

const { columns, rows, brief, compared } = explanation;
const ids = columns.map(({ id }) => id);
const statements: Explained[] = [...brief, ...rows.flatMap((row) => Object.values(row.cells).flat())];
const textOf = ({ text }: Explained) => texts.get(String(text)) ?? '';

/** What the page has to explain, in reading order. */
const subjects = [
  'werk',
  'voorwie',
  'wet',
  'betaler',
  'werkgever',
  'verantwoordelijk',
  'route',
  'dossier',
  'delen',
  'klachten',
  'naam',
  'praktijk',
  'gemeente',
  'misverstanden',
];

describe('the explanation', () => {
  test('has its three columns and every row, each once', () => {
    expect(ids).toEqual(['pohGgz', 'ondersteuner', 'hybride']);
    expect(rows.map(({ id }) => id)).toEqual(subjects);
    expect(compared.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has something in every cell, and nothing beside the columns', () => {
    for (const { cells } of rows) {
      expect(Object.keys(cells).toSorted()).toEqual(ids.toSorted());
      expect(Object.entries(cells).filter(([, items]) => items.length === 0)).toEqual([]);
    }
  });

  test('says where everything comes from, with lines of the section that it names', () => {
    expect(statements.filter(({ cite }) => cite.length === 0).map(({ text }) => text)).toEqual([]);
    const wrong = citesOfExplanation(explanation).filter(({ source, section, lines }) => {
      const range = sources[source]?.sections[section];
      if (range === undefined) return true;
      if (range === null || lines === null) return range !== lines;
      return !(range[0] <= lines[0] && lines[0] <= lines[1] && lines[1] <= range[1]);
    });
    expect(wrong).toEqual([]);
  });

  test('has every text that it shows, and shows every text that it has', () => {
    const shown = [
      explanation.title,
      explanation.intro,
      ...columns.flatMap(({ title, note }) => [title, note]),
      ...rows.map(({ title }) => title),
      ...statements.map(({ text }) => text),
    ].map(String);
    expect([...new Set(shown)].toSorted()).toEqual([...texts.keys()].toSorted());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has five sentences for who has one minute', () => {
    expect(brief.map(textOf).map(sentencesOf).flat()).toHaveLength(5);
  });

  test('has no sentence of more than 20 words', () => {
    const long = [...texts.values()].flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > 20);
    expect(long).toEqual([]);
  });

  test('tells where to check what only background sources carry, and uses no background that differs by insurer', () => {
    const background = statements.filter(({ cite }) => cite.every(({ source }) => sources[source]?.role !== 'content'));
    expect(background.length).toBeGreaterThan(0);
    expect(background.map(textOf).filter((text) => !/controleer dit bij/i.test(text))).toEqual([]);
    const used = new Set(citesOfExplanation(explanation).map(({ source }) => source));
    const allowed = ['lhv-kring-grens', 'ros-friesland-2015', 'richtlijnen-jeugdhulp'];
    expect([...used].filter((id) => sources[id]?.role === 'background' && !allowed.includes(id))).toEqual([]);
  });

  test('shows columns that say the same as one, and knows those rows', () => {
    const alike = rows.filter((row) => isAlike(row, explanation));
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.length).toBeLessThan(rows.length);
    for (const row of rows) {
      const spans = spansOf(row, columns);
      expect(spans.flatMap((span) => span.columns)).toEqual(columns);
      expect(spans).toHaveLength(alike.includes(row) ? 2 : 3);
    }
  });
});
