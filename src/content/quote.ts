/** Where a quote stands in a text: its first and last line, counted from 1. */
export type Lines = readonly [first: number, last: number];

/** The quotes of one source: the cited lines, such as `122-129`, and words of the passage to find it by. */
export type Quotes = Readonly<Record<string, string>>;

/** White space, hyphens and soft hyphens: what differs between two prints of the same words. */
const ignored = /[\s\u00ad\u2010\u2011-]/u;

interface Squeezed {
  readonly characters: string;
  /** The line of each character, counted from 1. */
  readonly lines: readonly number[];
}

function squeezed(text: string): Squeezed {
  let characters = '';
  const lines: number[] = [];
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    if (ignored.test(character)) continue;
    const lower = character.toLowerCase();
    characters += lower;
    for (let index = 0; index < lower.length; index += 1) lines.push(line);
  }
  return { characters, lines };
}

/** Finds quotes in a text, whatever its line breaks and hyphenation; every place counts. */
export function quoteFinder(text: string): (quote: string) => Lines[] {
  const { characters, lines } = squeezed(text);
  return (quote) => {
    const wanted = squeezed(quote).characters;
    const found: Lines[] = [];
    if (wanted === '') return found;
    for (let at = characters.indexOf(wanted); at >= 0; at = characters.indexOf(wanted, at + 1)) {
      found.push([lines[at] ?? 0, lines[at + wanted.length - 1] ?? 0]);
    }
    return found;
  };
}

/** The fate of a citation in another edition of its source. */
export interface Moved {
  /** The cited lines, as in {@link Quotes}. */
  readonly cited: string;
  readonly quote: string;
  /** Where its words stand now: nowhere, or in several places, when somebody has to look. */
  readonly now: readonly Lines[];
}

/**
 * The citations of a source whose words no longer stand exactly once within the cited lines. The same words elsewhere do
 * no harm: a form that a source prints twice is cited in both places.
 */
export function movedIn(text: string, quotes: Quotes): Moved[] {
  const find = quoteFinder(text);
  return Object.entries(quotes).flatMap(([cited, quote]) => {
    const now = find(quote);
    const [first = 0, last = 0] = cited.split('-').map(Number);
    const within = now.filter(([from, to]) => first <= from && to <= last);
    return within.length === 1 ? [] : [{ cited, quote, now }];
  });
}
