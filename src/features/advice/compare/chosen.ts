import type { ComparedOption, Fit } from '../../../content/comparison';

/** So many options stand beside each other. */
export const fewest = 2;
export const most = 3;

const order: readonly Fit[] = ['fits', 'notYet', 'fitsNot'];

/**
 * The options to begin with: those that suit the practice best.
 * @param wanted one that has to be among them
 */
export function firstChosen(options: readonly ComparedOption[], wanted?: string): string[] {
  const best = order.flatMap((fit) => options.filter((option) => option.fit === fit)).map(({ id }) => id);
  const asked = best.filter((id) => id === wanted);
  return [...asked, ...best.filter((id) => id !== wanted)].slice(0, most);
}

/** Cells next to each other that say the same are one cell. */
export interface Merged<Item> {
  readonly options: readonly [ComparedOption, ...ComparedOption[]];
  readonly items: readonly Item[];
}

/**
 * A row of a comparison from left to right, what is equal merged.
 * @param say the items of a cell in words, to tell whether two cells are equal
 */
export function cellsIn<Item>(
  options: readonly ComparedOption[],
  itemsOf: (option: ComparedOption) => readonly Item[],
  say: (item: Item) => string,
): Merged<Item>[] {
  const cells: Merged<Item>[] = [];
  const words = (items: readonly Item[]) => JSON.stringify(items.map(say));
  for (const option of options) {
    const items = itemsOf(option);
    const last = cells.at(-1);
    if (last !== undefined && words(last.items) === words(items)) {
      cells.splice(-1, 1, { items, options: [...last.options, option] });
    } else cells.push({ items, options: [option] });
  }
  return cells;
}
