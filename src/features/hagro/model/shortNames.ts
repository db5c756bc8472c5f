/** No name gets shorter than this, in characters: a letter or a number alone says nothing. */
const least = 3;

/** How many leading words all names share, such that each keeps enough and the last word dropped is no article. */
function sharedWords(names: readonly (readonly string[])[]): number {
  const [first = [], ...others] = names;
  const until = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  const most = until === -1 ? first.length : until;
  const leaves = (count: number) => names.every((words) => words.slice(count).join(' ').length >= least);
  const fits = (count: number) => (first[count - 1]?.length ?? 0) > least && leaves(count);
  return Array.from({ length: most }, (_, index) => most - index).find(fits) ?? 0;
}

/**
 * Names without the words that all of them begin or end with: of practices that are all called *Huisartsenpraktijk*,
 * that word says nothing. One name alone stays as it is.
 */
export function shortNames(names: readonly string[]): string[] {
  if (names.length < 2) return [...names];
  const words = names.map((name) => name.split(/\s+/u));
  const before = sharedWords(words);
  const rest = words.map((each) => each.slice(before));
  const after = sharedWords(rest.map((each) => [...each].reverse()));
  return rest.map((each) => each.slice(0, each.length - after).join(' '));
}
