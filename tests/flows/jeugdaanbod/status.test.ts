import { expect, test } from 'vitest';
import { statusPart } from '../../../flows/jeugdaanbod/letter/status';
import { typed } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';

const shown = practices.flatMap(({ answers, advice }) => {
  const part = statusPart(typed(answers));
  if (part.kind !== 'marks') throw new Error('no marks');
  const lacking: readonly string[] = advice.voorwaarden;
  return part.items.map((item) => ({ item, answers, isLacking: lacking.includes(item.id) }));
});

test('a condition is shown in order exactly when the advice does not list it as lacking', () => {
  expect(new Set(shown.map(({ isLacking }) => isLacking)).size).toBe(2);
  const wrong = shown.filter(({ item, isLacking }) => (item.mark === 'done') === isLacking);
  expect(wrong.map(({ item, answers }) => [item.id, item.mark, answers])).toEqual([]);
});

test('every condition that the advice lists is shown', () => {
  const known = new Set(shown.map(({ item }) => item.id));
  expect(practices.flatMap(({ advice }) => advice.voorwaarden.filter((id) => !known.has(id)))).toEqual([]);
});

/** Where a condition has no question of its own, or it was not asked, the first question that it follows from, if one was asked. */
const from: Readonly<Record<string, string>> = { onderbouwing: 'problematiek', functie: 'functieZelfde' };

test('what can be changed is the answer that the condition is called after', () => {
  const wrong = shown.filter(({ item: { id, answer }, answers }) => {
    const asked = Object.hasOwn(answers, id) || id.includes('.');
    return answer !== (asked ? id : (from[id] ?? null));
  });
  expect([...new Set(wrong.map(({ item }) => `${item.id} → ${item.answer}`))]).toEqual([]);
});
