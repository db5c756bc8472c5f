import { describe, expect, test } from 'vitest';
import { movedIn, quoteFinder } from '../../src/content/quote';
import { kept } from '../support/sources/kept';
import { markOfQuote, marksAtHand, marksIn, quotesOf } from '../support/sources/marks';
import { everyCite } from '../support/unit/every-cite';

const words = (quote: string) => quote.split(/\s+/).length;
const longest = 12;

test('every citation of checked lines has a quote to find its passage by, and every quote a citation', async () => {
  const cited = await everyCite();
  const bare = cited.filter(({ source, lines }) => quotesOf[source]?.[lines] === undefined);
  expect(
    bare.map(({ source, lines, at }) => `${source} ${lines} (${at})`),
    'add a few words of each passage to flows/quotes.json',
  ).toEqual([]);
  const used = new Set(cited.map(({ source, lines }) => `${source} ${lines}`));
  const orphans = Object.entries(quotesOf).flatMap(([source, of]) =>
    Object.keys(of).map((lines) => `${source} ${lines}`),
  );
  expect(
    orphans.filter((key) => !used.has(key)),
    'these are cited nowhere: remove them',
  ).toEqual([]);
});

test('quotes are short: they check, they do not copy', () => {
  const long = Object.values(quotesOf).flatMap((of) => Object.values(of).filter((quote) => words(quote) > longest));
  expect(long).toEqual([]);
});

test('every quote was found once within the lines cited, in the text of its source', () => {
  const astray = Object.entries(quotesOf).flatMap(([source, of]) => {
    const found = marksIn(kept[source]?.quotes ?? '');
    return Object.entries(of)
      .filter(([lines, quote]) => !found.has(markOfQuote(lines, quote)))
      .map(([lines, quote]) => `${source} ${lines}: ${quote}`);
  });
  expect(astray, 'where the texts are at hand: npm run bronnen').toEqual([]);
});

test('what is kept of the sources is what their texts say, of those that are at hand', () => {
  expect(kept).toMatchObject(marksAtHand());
});

describe('a quote is found', () => {
  const text = 'De huis-\narts verwijst zelf.\nDe gemeente be\u00adtaalt\ndat, en de gemeente\nbetaalt meer.';

  test.each([
    ['over a hyphen at the end of a line', 'huisarts verwijst', [[1, 2]]],
    ['over a line end, in capitals', 'BETAALT DAT', [[3, 4]]],
    [
      'wherever it stands',
      'de gemeente betaalt',
      [
        [3, 3],
        [4, 5],
      ],
    ],
    ['nowhere when it is not there', 'de verzekeraar', []],
    ['nowhere when it is empty', ' - ', []],
  ])('%s', (_, quote, expected) => {
    expect(quoteFinder(text)(quote)).toEqual(expected);
  });

  test('and its citation has moved when it stands elsewhere, twice or not at all', () => {
    const moved = movedIn(text, {
      '1-2': 'huisarts verwijst',
      '1-1': 'verwijst zelf',
      '3-3': 'gemeente betaalt',
      '3-5': 'gemeente betaalt',
      '5-5': 'verzekeraar',
    });
    expect(moved.map(({ cited, now }) => [cited, now.length])).toEqual([
      ['1-1', 1],
      ['3-5', 2],
      ['5-5', 0],
    ]);
  });
});
