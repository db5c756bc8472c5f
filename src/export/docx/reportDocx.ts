import type { ParagraphChild } from 'docx';
import {
  citesOfReport,
  type Passage,
  type ReportBlock,
  type ReportSection,
  type ReportText,
} from '../../content/document';
import type { ExportWords } from '../words';
import { heading, listItem, paragraph, run, sourceNote } from './blocks';
import { closing, opening, toDocx } from './document';
import { measure } from './look';
import type { Block } from './parts';
import { character, style } from './styles';
import { type Cell, table } from './tables';

type Words = Omit<ExportWords, 'fillIn' | 'colophon' | 'local' | 'say'>;

const shares = 12;

function passage({ lead, text, grounds }: Passage, words: Words, look?: string): ParagraphChild[] {
  return [
    ...(lead === '' ? [] : [run(lead, character.strong)]),
    ...(text === '' ? [] : [run(lead === '' ? text : `: ${text}`, look)]),
    ...sourceNote(grounds, words),
  ];
}

/** Lines below the name of a row are printed lighter than the name; in other cells all lines look the same. */
const cell = (passages: readonly Passage[], column: number, words: Words): Cell =>
  passages.map((each, index) =>
    paragraph(style.cellSmall, ...passage(each, words, column === 0 && index > 0 ? character.soft : undefined)),
  );

function tableBlocks({ columns, rows }: Extract<ReportBlock, { kind: 'table' }>, words: Words): Block[] {
  return table(
    rows.map(({ cells }) => cells.map((passages, column) => cell(passages, column, words))),
    {
      header: columns.map(({ name }) => name),
      widths: columns.map(({ share }) => Math.floor((measure * share) / shares)),
      tall: rows.some(({ cells }) => cells.some(({ length }) => length > 2)),
    },
  );
}

function block(each: ReportBlock, words: Words): Block[] {
  switch (each.kind) {
    case 'heading':
      return [heading(3, each.text)];
    case 'intro':
      return [paragraph(style.intro, run(each.text))];
    case 'paragraph':
      return [paragraph(style.text, run(each.text))];
    case 'list':
      return each.items.map((item) => listItem({ kind: 'bullet', style: style.bullet }, ...passage(item, words)));
    case 'table':
      return tableBlocks(each, words);
  }
}

const section = ({ title, blocks }: ReportSection, words: Words): Block[] => [
  heading(2, title),
  ...blocks.flatMap((each) => block(each, words)),
];

/**
 * The report of a hagro as a Word file (A4, Office Open XML). Import it when asked
 * for, as it brings a library along.
 *
 * @returns as {@link letterDocx} in `letterDocx.ts`
 */
export async function reportDocx(text: ReportText, words: Words): Promise<Blob> {
  const { title, fillIn, lead, sections, colophon } = text;
  const all = { ...words, fillIn, colophon, say: String };
  return toDocx(
    title,
    [
      ...opening(title, all),
      ...lead.map((line) => paragraph(style.lead, run(line))),
      ...sections.flatMap((each) => section(each, words)),
      ...closing(citesOfReport(text), all),
    ],
    all,
  );
}
