import { type Cite, type Grounds, groundsIn } from '../engine/cite';
import type { TextRef } from '../engine/text';
import { type Agenda, groupText, type WrittenGroup } from './agenda';

/** A piece of text with where it comes from. */
export interface Passage {
  readonly id: string;
  /** Its subject, in front of it; empty without one. */
  readonly lead: string;
  readonly text: string;
  /** Null where it tells what practices answered or agreed. */
  readonly grounds: Grounds | null;
}

/** A column of a table; the shares of a table make twelve together. */
export interface Column {
  readonly name: string;
  readonly share: Share;
}
export type Share = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** A row: a cell a column, each of one passage or more. The first names the row. */
export interface ReportRow {
  readonly id: string;
  readonly cells: readonly (readonly Passage[])[];
}

/** A block of a section. */
export type ReportBlock = { readonly id: string } & (
  | { readonly kind: 'intro' | 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Passage[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly ReportRow[];
    }
);

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** An agenda in words: a document of its own, with lines left to write on. */
export interface AgendaText {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly groups: readonly WrittenGroup[];
    readonly blanks: number;
    /** Null where the group brings it itself. */
    readonly grounds: Grounds | null;
  }[];
}

/** A report in words: what the screen, the printed page and the Word file all show, and nothing else does. */
export interface ReportText {
  readonly title: string;
  /** Names in front of lines to fill in, for what was not given. */
  readonly fillIn: readonly string[];
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly colophon: readonly string[];
}

const citesOf = ({ grounds }: { readonly grounds: Grounds | null }): readonly Cite[] => grounds?.cite ?? [];

function citesOfBlock(block: ReportBlock): Cite[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flat().flatMap(citesOf));
  return block.kind === 'list' ? block.items.flatMap(citesOf) : [];
}

/** All citations of a report, in reading order. */
export const citesOfReport = ({ sections }: Pick<ReportText, 'sections'>): Cite[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(citesOfBlock));

/** All citations of an agenda, in reading order. */
export const citesOfAgenda = ({ items }: AgendaText): Cite[] =>
  items.flatMap((item) => [...citesOf(item), ...item.groups.flatMap(({ lines }) => lines.flatMap(citesOf))]);

/** An agenda in words. */
export const agendaText = ({ id, title, intro, items }: Agenda, say: (text: TextRef) => string): AgendaText => ({
  id,
  title: say(title),
  intro: say(intro),
  items: items.map((item) => ({
    id: item.id,
    title: say(item.title),
    groups: item.groups.map((group) => groupText(group, say)),
    blanks: item.blanks,
    grounds: groundsIn(item),
  })),
});
