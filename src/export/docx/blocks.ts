import { ExternalHyperlink, NoBreakHyphen, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { markOf } from '../../content/citing';
import type { Mark } from '../../content/statement';
import type { Grounds } from '../../engine/cite';
import type { ExportWords } from '../words';
import { noteOf } from './cites';
import { font, list } from './look';
import { printable } from './printable';
import { character, markStyle, style } from './styles';

/** A piece of running text; every text of a document comes through here, {@link note} or {@link link}. */
export const run = (text: string, characterStyle?: string): TextRun =>
  new TextRun(characterStyle === undefined ? printable(text) : { text: printable(text), style: characterStyle });

/** A piece of small text whose hyphens do not end a line: names of documents have many. */
function note(text: string): TextRun {
  const pieces = printable(text)
    .split('-')
    .flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece]));
  return new TextRun({ children: pieces, style: character.note });
}

/** A web address that can be followed. */
export const link = (url: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: printable(url), children: [run(url.replace('https://', ''), character.link)] });

/** A paragraph in a style. */
export const paragraph = (id: string, ...children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: id, children });

/** A paragraph that stands on the same page as the one after it, as far as a page can hold them. */
export const paragraphKept = (id: string, ...children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: id, keepNext: true, children });

/** A heading of level 1 (the title), 2 or 3. */
export const heading = (level: 1 | 2 | 3, text: string): Paragraph => paragraph(`Heading${level}`, run(text));

type Sources = Pick<ExportWords, 'sources'>;

/** Where a statement comes from, behind the mark of what the product concludes from that itself. */
const grounded = ({ cite, basis }: Grounds, words: Sources) =>
  `${markOf(basis)}${basis === 'gevolgtrekking' ? '\u00a0' : ''}${noteOf(cite, words)}`;

/** Where a statement comes from, in brackets behind it; nothing for what is no statement. */
export const sourceNote = (grounds: Grounds | null, words: Sources): ParagraphChild[] =>
  grounds === null ? [] : [note(` (${grounded(grounds, words)})`)];

/** Where something comes from, on a line of its own. */
export const sourceLine = (id: string, grounds: Grounds | null, words: Sources): Paragraph[] =>
  grounds === null ? [] : [paragraph(id, note(grounded(grounds, words)))];

interface ListItem {
  readonly kind: keyof typeof list;
  readonly style: string;
  /** Lists with another number count from one. */
  readonly instance?: number;
  readonly keepNext?: boolean;
}

/** An item of a list. */
export function listItem(
  { kind, style: id, instance = 0, keepNext = false }: ListItem,
  ...children: readonly ParagraphChild[]
): Paragraph {
  const kept = keepNext ? { keepNext } : {};
  return new Paragraph({ style: id, numbering: { reference: list[kind], level: 0, instance }, ...kept, children });
}

/** A name with a line behind it to write or type on. */
export const fillInLine = (name: string): Paragraph =>
  paragraph(style.fillIn, run(`${name}:`), new TextRun({ children: [new Tab()] }));

// Shapes that the fonts of Windows and of LibreOffice both have; each reads without its colour.
const shapes: Readonly<Record<Mark, string>> = {
  done: '✓',
  partly: '◐',
  todo: '✗',
  unknown: '?',
  apart: '▲',
};

/** A status: shape and word, in the colour of the status. */
export const status = (mark: Mark, word: string): ParagraphChild[] => [
  new TextRun({ text: shapes[mark], style: markStyle(mark), font: font.symbol }),
  run(`\u00a0${word}`, markStyle(mark)),
];
