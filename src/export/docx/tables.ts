import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { run } from './blocks';
import { colour, measure, noRule, rule } from './look';
import { style } from './styles';

/** A cell: one or more paragraphs. */
export type Cell = readonly Paragraph[];

interface Look {
  /** Names of the columns, repeated on every page; null for a table whose rows name themselves. */
  readonly header: readonly string[] | null;
  /** Twentieths of a point, together {@link measure}; see {@link widthsFor}. */
  readonly widths: readonly number[];
  /** A coloured line on top and a tint behind it. */
  readonly accent?: boolean;
  /** Rows of several lines: even a small table may then go on on the next page. */
  readonly tall?: boolean;
}

interface Place {
  readonly header: boolean;
  /** On the same page as the next row. */
  readonly keepNext: boolean;
}

const small = 8;

/** A small table stays on one page; of a larger one, no row stands alone at the foot or at the head of a page. */
const isKept = (index: number, rows: number, tall: boolean) =>
  index < rows - 1 && ((rows <= small && !tall) || index === 0 || index === rows - 2);

function row(cells: readonly Cell[], { widths, accent = false }: Look, { header, keepNext }: Place): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(header ? { tableHeader: true } : {}),
    keepNext,
    children: widths.map(
      (width, index) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...(accent ? { shading: { fill: colour.tint } } : {}),
          ...(header ? { borders: { bottom: rule(6, colour.lineStrong) } } : {}),
          children: cells[index] ?? [],
        }),
    ),
  });
}

/**
 * A table as wide as the text, with quiet lines between its rows. No row is split over two pages. Cells that a row
 * lacks stay empty. Without rows or columns there is no table: a word processor refuses such a file.
 */
export function table(rows: readonly (readonly Cell[])[], look: Look): Table[] {
  const { header, widths, accent = false, tall = false } = look;
  if (rows.length === 0 || widths.length === 0) return [];
  const names = header?.map((name): Cell => [new Paragraph({ style: style.columnName, children: [run(name)] })]);
  const side = accent ? 140 : 0;
  return [
    new Table({
      width: { size: measure, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      margins: { left: side, right: 160, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      borders: {
        top: accent ? rule(18, colour.accent) : noRule,
        bottom: rule(4, colour.line),
        left: noRule,
        right: noRule,
        insideHorizontal: rule(4, colour.line),
        insideVertical: noRule,
      },
      tableLook: { firstRow: header !== null, firstColumn: header === null, noHBand: true, noVBand: true },
      rows: [
        ...(names ? [row(names, look, { header: true, keepNext: true })] : []),
        ...rows.map((cells, index) => row(cells, look, { header: false, keepNext: isKept(index, rows.length, tall) })),
      ],
    }),
  ];
}

const perLetter = 112;
const widest = (texts: readonly string[], split: RegExp) =>
  Math.max(0, ...texts.flatMap((text) => text.split(split).map((piece) => piece.length)));

/**
 * Widths of columns for what stands in them, together {@link measure}: each at least its longest word, as far as
 * that is reasonable, and the rest shared out with less than proportional weight for long texts.
 *
 * @param columns - the texts of each column
 */
export function widthsFor(columns: readonly (readonly string[])[]): number[] {
  const least = columns.map((texts) =>
    Math.min(widest(texts, /[\s\u00ad-]/) * perLetter + 160, measure / columns.length),
  );
  const weight = columns.map((texts) => Math.sqrt(widest(texts, /\n/)) + 1);
  const total = weight.reduce((sum, each) => sum + each, 0);
  const spare = measure - least.reduce((sum, each) => sum + each, 0);
  const widths = least.map((each, index) => Math.floor(each + (spare * (weight[index] ?? 0)) / total));
  const left = measure - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((width, index) => (index === 0 ? width + left : width));
}
