import { describe, expect, test } from 'vitest';
import { library } from '../../flows/library';
import { kept } from '../support/sources/kept';
import { markOfRun, marksIn, marksOf, runsOf } from '../support/sources/marks';
import { filesBelow, readText } from '../support/unit/root';
import { flat } from '../support/unit/texts';

/** Titles of documents are theirs. */
const titles = [...flat((await library.texts('nl')).default)]
  .filter(([key]) => key.startsWith('sources.') && key.endsWith('.title'))
  .map(([, text]) => text);

/** The texts that copy one of the sources, with the words copied. */
function copiesIn(texts: Iterable<readonly [string, string]>, sources: ReadonlySet<string>, own: readonly string[]) {
  const allowed = new Set(own.flatMap(runsOf));
  return [...texts].flatMap(([key, text]) =>
    runsOf(text)
      .filter((run) => sources.has(markOfRun(run)) && !allowed.has(run))
      .map((run) => `${key}: ${run}`),
  );
}

describe('no text copies a source', () => {
  const sources = new Set(Object.values(kept).flatMap(({ runs }) => [...marksIn(runs)]));
  const files = ['flows', 'src'].flatMap((folder) => filesBelow(folder, /nl\.json$/));

  test('of which much is kept to hold texts against, and of texts in both folders', () => {
    expect(sources.size).toBeGreaterThan(20_000);
    expect(files.some((path) => path.startsWith('src/')) && files.some((path) => path.startsWith('flows/'))).toBe(true);
  });

  test.each(files)('in %s', (path) => {
    expect(copiesIn(flat(JSON.parse(readText(path))), sources, titles)).toEqual([]);
  });
});

test('a copy is seen over line ends, hyphens and punctuation, and a title is none', () => {
  const source = marksIn(marksOf('Zij vroegen de huis-\nartsen om een\nlijst, met alle namen erop.', {}).runs);
  const text = 'Vraag: zij vroegen de [[huisartsenzorg|huisartsen]] om een lijst met alle';
  expect(copiesIn([['a', text]], source, [])).toHaveLength(2);
  expect(copiesIn([['a', text]], source, ['zij vroegen de huisartsen om een lijst met alle'])).toEqual([]);
});
