import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { addItems } from '../../src/features/hagro/model/adding';
import { emptyHagro } from '../../src/features/hagro/model/hagro';
import { pileOf } from '../../src/features/hagro/model/pile';
import { itemsOfText } from '../../src/share/pasted';
import { manyAnswers } from '../support/unit/arbitraries';
import { hagroOf, practiceOf } from '../support/unit/hagro';
import { favourable } from '../support/unit/jeugdaanbod';
import { fileOf, flow, flows, linkOf } from '../support/unit/pile';

const sets = [...new Map(manyAnswers(flow, 90).map((set) => [JSON.stringify(set), set])).values()];
const setAt = (index: number) => sets[index] ?? {};
const fileItems = (...all: readonly AnswerSet[]) =>
  pileOf(
    flow,
    flows,
    all.map((set, index) => ({ name: `${index}`, text: fileOf(flow, set) })),
  );

const changes = { praktijkvorm: 'solo', problematiek: 'minder', pohScholing: 'nee', pohMiddelen: 'geen' };

describe.each([0, 1, 2, 3, 4])('answers with %i changed', (count) => {
  test('are told to be the same, nearly the same or neither', () => {
    const changed = { ...favourable, ...Object.fromEntries(Object.entries(changes).slice(0, count)) };
    const there = hagroOf([practiceOf(1, setAt(1)), practiceOf(2, favourable), practiceOf(3, setAt(3))]);
    const resembles = count > 3 ? null : { id: 2, differences: count };
    const added = { kind: 'added', source: '0', id: 4, resembles };
    expect(addItems(flow, there, fileItems(changed)).told).toMatchObject([
      count === 0 ? { kind: 'duplicate', of: 2 } : added,
    ]);
  });
});

test.each([
  [9, null],
  [10, { id: 1, differences: 1 }],
])(
  'of %i answers all but one alike: nearly the same only when they are enough to tell practices apart',
  (count, resembles) => {
    const whole = Object.entries(favourable).filter(([, value]) => typeof value === 'string' || Array.isArray(value));
    const answers = Object.fromEntries(whole.slice(0, count));
    const { told } = addItems(flow, hagroOf([practiceOf(1, answers)]), fileItems({ ...answers, praktijkvorm: 'solo' }));
    expect([Object.keys(answers).length, told]).toMatchObject([count, [{ kind: 'added', resembles }]]);
  },
);

test('of 41 practices the last is told not to fit, and one that is there already still is a duplicate', () => {
  const all = fileItems(...sets.slice(0, 41));
  const { hagro, told } = addItems(flow, emptyHagro, all);
  expect(hagro.practices).toHaveLength(40);
  expect(told.at(-1)).toEqual({ kind: 'skipped', source: '40', reason: 'full' });
  const more = [...fileItems(setAt(0)), ...itemsOfText(flow, linkOf(flow, setAt(42)))];
  expect(addItems(flow, hagro, more)).toMatchObject({
    hagro,
    told: [{ kind: 'duplicate' }, { reason: 'full' }],
  });
});

test('hundreds of practices are compared in a moment, where they once took seconds', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...favourable,
    omvang: { ...favourable.omvang, patienten: 2000 + index },
  }));
  const items = many.map((answers, index) => ({
    kind: 'answers' as const,
    source: String(index),
    name: '',
    answers,
    saved: null,
    older: false,
    lapsed: [],
  }));
  const start = performance.now();
  const { hagro, told } = addItems(flow, emptyHagro, items);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(hagro.practices).toHaveLength(40);
  expect(told).toHaveLength(400);
});
