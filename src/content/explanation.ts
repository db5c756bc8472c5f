import type { Cite, Grounds } from '../engine/cite';
import type { Language, TextRef, Texts } from '../engine/text';

/** A sentence or two with the passages behind it. */
export interface Explained extends Grounds {
  readonly id: string;
  readonly text: TextRef;
}

/** One of the things that are explained side by side. */
export interface ExplainedColumn {
  readonly id: string;
  readonly title: TextRef;
  /** A description in a few words. */
  readonly note: TextRef;
}

/** One thing to know of all columns; it has an address of its own. */
export interface ExplainedRow {
  readonly id: string;
  readonly title: TextRef;
  /** Column id → what stands there; never empty. Columns that say the same share one array of statements. */
  readonly cells: Readonly<Record<string, readonly Explained[]>>;
}

/** A difference, explained side by side without asking anything; it holds text keys, no sentences. */
export interface Explanation {
  readonly title: TextRef;
  readonly intro: TextRef;
  /** A summary in five sentences. */
  readonly brief: readonly [Explained, Explained, Explained, Explained, Explained];
  readonly columns: readonly ExplainedColumn[];
  /** The columns whose difference is the subject. */
  readonly compared: readonly string[];
  readonly rows: readonly ExplainedRow[];
}

/** An explanation before it is opened: its id is its address and the place of its texts. */
export interface Explaining {
  readonly id: string;
  load(): Promise<Explanation>;
  /** The texts, loaded when asked for. */
  texts(language: Language): readonly Promise<{ readonly default: Texts }>[];
}

/** Whether the compared columns say the same in a row. */
export function isAlike({ cells }: ExplainedRow, { compared }: Pick<Explanation, 'compared'>): boolean {
  const [first, ...others] = compared.map((id) => cells[id]);
  return others.every((cell) => cell === first);
}

/** A cell of a row as it is shown: columns next to each other that say the same become one. */
export interface Span {
  readonly columns: readonly [ExplainedColumn, ...ExplainedColumn[]];
  readonly items: readonly Explained[];
}

/** The cells of a row from left to right. */
export function spansOf({ cells }: ExplainedRow, columns: readonly ExplainedColumn[]): Span[] {
  const spans: Span[] = [];
  for (const column of columns) {
    const items = cells[column.id] ?? [];
    const last = spans.at(-1);
    if (last?.items === items) spans.splice(-1, 1, { items, columns: [...last.columns, column] });
    else spans.push({ items, columns: [column] });
  }
  return spans;
}

/** All citations of an explanation, in reading order. */
export function citesOfExplanation({ brief, rows }: Explanation): Cite[] {
  const cells = rows.flatMap((row) => Object.values(row.cells).flat());
  return [...brief, ...cells].flatMap(({ cite }) => cite);
}
