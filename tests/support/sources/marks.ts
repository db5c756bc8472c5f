import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import quotes from '../../../flows/quotes.json';
import { movedIn, type Quotes } from '../../../src/content/quote';
import { readText, root } from '../unit/root';

/** How many words in a row of a source make a copy: facts are theirs to take, sentences are not. */
const copied = 8;

/** Where the texts of the sources stand, beside the checkout of who has them. */
const folder = '../shared/sources';

/** The cited lines of each source, with words of the passage. */
export const quotesOf: Readonly<Record<string, Quotes>> = quotes;

/** What is kept of the text of a source to hold texts and quotes against it, without republishing it. */
export interface SourceMarks {
  readonly lines: number;
  /** Year → the lines that name it, with spaces between. */
  readonly years: Readonly<Record<string, string>>;
  /** The mark of every quote that stands once within the lines it is cited for, one after another. */
  readonly quotes: string;
  /** The mark of every run of words that would make a copy, one after another. */
  readonly runs: string;
}

const size = 6;

/** Six characters that tell one text from another, and do not give it back. */
const mark = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, size);

const joined = (marks: Iterable<string>): string => [...new Set(marks)].toSorted().join('');

/** The marks in a string of them. */
export const marksIn = (all: string): ReadonlySet<string> =>
  new Set(Array.from({ length: all.length / size }, (_, at) => all.slice(at * size, (at + 1) * size)));

/** The words of a text in lower case, over lines, punctuation and hyphens at line ends. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1')
    .replace(/-\s*\n\s*/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of as many words as make a copy. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(copied - 1).map((_, start) => words.slice(start, start + copied).join(' '));
}

/** The mark of a run of words. */
export const markOfRun = (run: string): string => mark(run);

/** The mark of a quote with the lines it is cited for. */
export const markOfQuote = (lines: string, quote: string): string => mark(`${lines} ${quote}`);

/** The years in a text. */
export const yearsIn = (text: string): string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

function linesOfYears(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [index, line] of text.split('\n').entries()) {
    for (const year of new Set(yearsIn(line))) found[year] = [found[year] ?? [], index + 1].flat().join(' ');
  }
  return found;
}

/** What is kept of a text. */
export function marksOf(text: string, of: Quotes): SourceMarks {
  const moved = new Set(movedIn(text, of).map(({ cited }) => cited));
  const found = Object.entries(of).filter(([lines]) => !moved.has(lines));
  return {
    lines: text.trimEnd().split('\n').length,
    years: linesOfYears(text),
    quotes: joined(found.map(([lines, quote]) => markOfQuote(lines, quote))),
    runs: joined(runsOf(text).map(mark)),
  };
}

/** The marks of the sources whose texts are at hand; none on most machines. */
export function marksAtHand(): Readonly<Record<string, SourceMarks>> {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : [];
  return Object.fromEntries(
    Object.entries(quotesOf).flatMap(([source, of]) =>
      names
        .filter((name) => name.startsWith(`${source}-`))
        .map((name) => [source, marksOf(readText(join(folder, name)), of)]),
    ),
  );
}
