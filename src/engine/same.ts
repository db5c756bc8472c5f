import { chosenIn, entriesOf } from './answer';
import type { Answer, AnswerSet } from './question';

/**
 * Whether two answers to a question are the same: a choice, a set of choices in any order, or every item.
 * @param items of a checklist: only these are compared; none means all
 */
export function isSameAnswer(
  one: Answer | undefined,
  other: Answer | undefined,
  items: readonly string[] = [],
): boolean {
  if (one === undefined || other === undefined) return false;
  const [chosen, others] = [chosenIn(one), chosenIn(other)];
  if (chosen.length !== others.length || chosen.some((option) => !others.includes(option))) return false;
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  const compared = items.length > 0 ? items : [...new Set([...mine.keys(), ...theirs.keys()])];
  return compared.every((item) => mine.has(item) && mine.get(item) === theirs.get(item));
}

/** Whether two sets answer the same questions with the same. */
export function isSameSet(one: AnswerSet, other: AnswerSet): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => Object.hasOwn(other, id) && isSameAnswer(one[id], other[id]))
  );
}
