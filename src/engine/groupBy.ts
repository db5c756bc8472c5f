/** Groups items by a key, in order of first appearance. (`Map.groupBy` is not in every browser that practices use.) */
export function groupBy<Item, Key extends string>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
