import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { readText, root } from '../support/unit/root';
import { flat, textsOf } from '../support/unit/texts';

/** How many words in a row of a source make a copy: facts are theirs to take, sentences are not. */
const copied = 8;

const folder = '../shared/sources';
const files = existsSync(join(root, folder))
  ? readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'))
  : [];

/** The words of a text in lower case, over lines, punctuation and hyphens at line ends. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1')
    .replace(/-\s*\n\s*/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of as many words as make a copy. */
const runsOf = (words: readonly string[]): string[] =>
  words.slice(copied - 1).map((_, start) => words.slice(start, start + copied).join(' '));

/** Titles of documents are theirs, and so is a term that a source lists partners or means by. */
const libraryTexts = async () => [...flat((await library.texts('nl')).default)];
const titlesOf = (texts: readonly (readonly [string, string])[]) =>
  texts.filter(([key]) => key.startsWith('sources.') && key.endsWith('.title')).map(([, text]) => text);

/** The texts that copy one of the sources, with the words copied. */
function copiesIn(texts: Iterable<readonly [string, string]>, sources: ReadonlySet<string>, titles: readonly string[]) {
  const allowed = new Set(titles.flatMap((title) => runsOf(wordsOf(title))));
  return [...texts].flatMap(([key, text]) =>
    runsOf(wordsOf(text))
      .filter((run) => sources.has(run) && !allowed.has(run))
      .map((run) => `${key}: ${run}`),
  );
}

describe.skipIf(files.length === 0)('no text copies a source', async () => {
  const sources = new Set(files.flatMap((name) => runsOf(wordsOf(readText(join(folder, name))))));
  const own = await libraryTexts();
  const titles = titlesOf(own);

  test.each(flows)('in $id', async (flow) => {
    expect(copiesIn(await textsOf(flow), sources, titles)).toEqual([]);
  });

  test('in sources and terms', () => {
    expect(copiesIn(own, sources, titles)).toEqual([]);
  });

  test('in the explanation', async () => {
    const texts = (await Promise.all(library.explanation?.texts('nl') ?? [])).flatMap((each) => [
      ...flat(each.default),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(copiesIn(texts, sources, titles)).toEqual([]);
  });
});

test('a copy is seen over line ends, hyphens and punctuation, and a title is none', () => {
  const source = new Set(runsOf(wordsOf('Zij vroegen de huis-\nartsen om een\nlijst, met alle namen erop.')));
  const text = 'Vraag: zij vroegen de [[huisartsenzorg|huisartsen]] om een lijst met alle';
  expect(copiesIn([['a', text]], source, [])).toHaveLength(2);
  expect(copiesIn([['a', text]], source, ['zij vroegen de huisartsen om een lijst met alle'])).toEqual([]);
});
