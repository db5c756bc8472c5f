import type { TextRef } from '../engine/text';
import { textsIn } from './cells';
import type { Letter, Part } from './letter';

/** One thing that a letter says, to be compared with what another letter says of it. */
export interface LetterRow {
  readonly id: string;
  readonly title: TextRef;
  readonly values: readonly TextRef[];
}

/** The rows of a part of a letter, under its title. */
export interface LetterBlock {
  readonly id: string;
  readonly title: TextRef | null;
  readonly rows: readonly LetterRow[];
}

function rowsOf(part: Part): LetterRow[] {
  switch (part.kind) {
    case 'marks':
      return part.items.map(({ id, text, status }) => ({ id, title: text, values: [status] }));
    case 'table':
      // Only tables with a status say something of this practice.
      return part.rows.flatMap(({ id, cells, mark }) => {
        const [title] = textsIn(cells[0] ?? []);
        return mark === null || title === undefined ? [] : { id, title, values: textsIn(cells.at(-1) ?? []) };
      });
    case 'ways':
      return part.ways.flatMap(({ title, items }) =>
        items.map(({ id, text }) => ({ id, title: text, values: [title] })),
      );
    case 'actions':
      return part.groups.flatMap(({ title, items }) =>
        items.map(({ id, text }) => ({ id, title: text, values: [title] })),
      );
    default:
      return [];
  }
}

/** A letter as rows: the advice at a glance, conditions, money and actions. */
export function blocksOf({ summary, parts }: Letter): LetterBlock[] {
  const glance = {
    id: 'summary',
    title: null,
    rows: summary.map(({ id, label, values }) => ({ id, title: label, values })),
  };
  const blocks = parts.map((part) => ({ id: part.id, title: part.title, rows: rowsOf(part) }));
  return [glance, ...blocks].filter(({ rows }) => rows.length > 0);
}

/** A row of several letters side by side; null where a letter does not have it. */
export interface SideBySide {
  readonly id: string;
  readonly title: TextRef;
  readonly values: readonly (readonly TextRef[] | null)[];
  readonly differs: boolean;
}

/** A block of several letters side by side. */
export interface BlockSideBySide {
  readonly id: string;
  readonly title: TextRef | null;
  readonly rows: readonly SideBySide[];
}

/** The rows of several letters side by side, in the order of the first that has a row. */
export function besides(letters: readonly (readonly LetterRow[])[]): SideBySide[] {
  const titles = new Map(letters.flatMap((rows) => rows.map(({ id, title }) => [id, title] as const)));
  return [...titles].map(([id, title]) => {
    const values = letters.map((rows) => rows.find((row) => row.id === id)?.values ?? null);
    return { id, title, values, differs: new Set(values.map((value) => JSON.stringify(value))).size > 1 };
  });
}

/** Letters side by side, block by block, in the order of the first that has a block. */
export function sideBySide(letters: readonly Letter[]): BlockSideBySide[] {
  const all = letters.map(blocksOf);
  const titles = new Map(all.flat().map(({ id, title }) => [id, title] as const));
  return [...titles].map(([id, title]) => ({
    id,
    title,
    rows: besides(all.map((blocks) => blocks.find((block) => block.id === id)?.rows ?? [])),
  }));
}
