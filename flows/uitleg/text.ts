import type { Grounds } from '../../src/engine/cite';
import type { KeyOf } from '../../src/engine/text';
import type nl from './nl.json';

/** A text of the explanation: Dutch is the source of the keys, so a text that is missing does not compile. */
export type Key = KeyOf<typeof nl>;

export type ColumnId = keyof typeof nl.columns;
export type RowId = keyof typeof nl.rows;

type Cells = typeof nl.cells;

/** Statement → its passages. A text without a passage does not compile, nor does a passage without a text. */
export type Passages<Texts> = { readonly [Id in keyof Texts]: Grounds };

/**
 * One row: the statements of each column. `beide` stands for the first two columns where they say the same.
 */
export type RowContent<Row extends RowId> = { readonly [Column in keyof Cells[Row]]: Passages<Cells[Row][Column]> };

/** All rows, in the order of the page. */
export type Content = { readonly [Row in RowId]: RowContent<Row> };

/** A text by its key. */
export const text = (key: Key): Key => key;
