import type { Grounds } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { CellApart, TableRow } from './letter';

type Cell = TableRow['cells'][number];

const isApart = (cell: Cell): cell is CellApart => typeof cell === 'object' && 'texts' in cell;

/** The texts in a cell of a table. */
export function textsIn(cell: Cell): readonly TextRef[] {
  if (isApart(cell)) return cell.texts;
  return typeof cell === 'string' || 'key' in cell ? [cell] : cell;
}

/** What a cell rests on when that is something else than its row does; null when it is not. */
export const apartIn = (cell: Cell): Grounds | null => (isApart(cell) ? cell : null);
