import type { ComparisonRow } from '../../../src/content/comparison';
import type { Cites, Grounds } from '../../../src/engine/cite';
import { bron, gevolgtrekking } from '../../sources';
import type { Answers } from '../questions';
import { text } from '../text';
import type vergelijkingNl from '../vergelijking.nl.json';

/** What a practice can find most important; it orders arguments. */
export type Afweging = NonNullable<Answers['afweging']>[number];

type Cells = (typeof vergelijkingNl)['comparison']['cells'];

export type OptionId = keyof Cells;
type ArgumentRow = 'kansen' | 'risicos';
export type RowId = Exclude<keyof Cells['basis'], ArgumentRow> | ArgumentRow;

/** A statement of fact with the passages behind it. */
interface Said extends Grounds {
  readonly weighs: readonly [];
}

/** An argument: it counts for at least one of the things that a practice can find important. */
interface Argued extends Grounds {
  readonly weighs: readonly [Afweging, ...Afweging[]];
}

/**
 * Row → statement → its passages, for one option. Statements are those of the language file: a text without a passage
 * does not compile, nor does a passage without a text.
 */
export type Content<Option extends OptionId> = {
  readonly [Row in RowId]: {
    readonly [Id in keyof Cells[Option][Row]]: Row extends ArgumentRow ? Argued : Said;
  };
};

/** A statement with its passages. */
export const said = (...cites: Cites): Said => ({ weighs: [], ...bron(...cites) });

/** A statement that this product concludes from its passages. */
export const concluded = (...cites: Cites): Said => ({ weighs: [], ...gevolgtrekking(...cites) });

/** An argument with what it counts for and its passages. */
export const argued = (weighs: Argued['weighs'], ...cites: Cites): Argued => ({ weighs, ...bron(...cites) });

/** An argument that this product concludes from its passages. */
export const arguedOwn = (weighs: Argued['weighs'], ...cites: Cites): Argued => ({
  weighs,
  ...gevolgtrekking(...cites),
});

/** The rows of the comparison, in order. */
export const rows = [
  row('wat', 'statements'),
  row('wet', 'statements'),
  row('verantwoordelijk', 'statements'),
  row('vraagt', 'statements'),
  row('kansen', 'arguments'),
  row('risicos', 'arguments'),
  row('ervaring', 'statements'),
] as const;

function row(id: RowId, kind: ComparisonRow['kind']) {
  return { id, title: text(`comparison.rows.${id}`), kind };
}
