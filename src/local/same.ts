const entriesOf = (value: unknown) => new Map(Object.entries(Object(value)));

/**
 * Whether two answers to a question are the same: a choice, a set of choices in any order, or every item.
 * @param items of a checklist: only these are compared; none means all
 */
export function isSameAnswer(one: unknown, other: unknown, items: readonly string[] = []): boolean {
  if (one === undefined || other === undefined) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((option) => other.includes(option));
  }
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  const compared = items.length > 0 ? items : [...new Set([...mine.keys(), ...theirs.keys()])];
  return compared.every((item) => mine.has(item) && mine.get(item) === theirs.get(item));
}
