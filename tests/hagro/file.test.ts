import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import type { AnswerSet } from '../../src/engine/question';
import { fromHagroText, toHagroText } from '../../src/features/hagro/model/file';
import { emptyHagro, lengths } from '../../src/features/hagro/model/hagro';
import { formats, isOfFormat } from '../../src/share/formats';
import { shed, withItem, withOptions, withoutQuestion } from '../share/growing';
import { manyAnswers } from '../support/unit/arbitraries';
import { full, good, opened, rainy, read } from '../support/unit/gathered';
import { hagroFlows, hagroOf, hagros, outing, practiceOf } from '../support/unit/hagro';

describe.each(hagroFlows)('a hagro of $id', (flow) => {
  test('opens as exactly what was kept', () => {
    fc.assert(
      fc.property(hagros(flow), (hagro) => {
        const text = toHagroText(flow, hagro);
        expect(isOfFormat(formats.hagro, text)).toBe(true);
        expect(fromHagroText(flow, text)).toEqual(opened(hagro));
      }),
      { numRuns: 200 },
    );
  });
});

test('a hagro as full as can be opens, in the longest way to write it', () => {
  const most = (length: number) => '\uD83D'.repeat(length);
  const said = {
    note: most(lengths.note),
    result: 'uitzoeken',
    who: most(lengths.who),
    when: most(lengths.when),
  } as const;
  const practices = manyAnswers(jeugdaanbod, 40).map((answers, index) => ({
    ...practiceOf(index + 1, answers),
    name: most(lengths.name),
    speaker: most(lengths.who),
    notes: Object.fromEntries(Object.keys(jeugdaanbod.questions).map((id) => [id, '€'.repeat(lengths.note)])),
  }));
  const points = Object.fromEntries(Object.keys(jeugdaanbod.questions).map((id) => [id, said]));
  const hagro = { ...hagroOf(practices), name: most(lengths.name), points };
  expect(fromHagroText(jeugdaanbod, toHagroText(jeugdaanbod, hagro))).toEqual(opened(hagro));
});

test('a practice that is damaged is named and left out, and the rest is whole', () => {
  const damage = fc.constantFrom<[string, unknown]>(
    ['coat', 'maybe'],
    ['bag', { map: 'ja' }],
    ['games', ['kite', 'kite']],
    ['party', { all: 10 }],
    ['hat', 'yes'],
    ['constructor', 'yes'],
  );
  fc.assert(
    fc.property(fc.nat(2), damage, (index, [question, value]) => {
      const practices = full.practices.map((each, at) =>
        at === index ? { ...each, answers: { ...rainy, [question]: value } } : each,
      );
      const found = read({ ...good, practices });
      const rest = full.practices.filter((_, at) => at !== index);
      const { id, name } = full.practices[index] ?? practiceOf(0, {});
      expect(found).toMatchObject({ hagro: { ...full, practices: rest }, lapsed: [], refused: [{ id, name }] });
    }),
  );
});

test('points about questions that there are not are left out', () => {
  const points = { ...full.points, hat: full.points['coat'], constructor: full.points['coat'] };
  expect(read({ ...good, points })).toEqual(opened(full));
});

test('ids stay unique and there is room for the next, whatever a file says', () => {
  const ids = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 5 }), ids, (given, next) => {
      const practices = given.map((id, index) => ({ ...practiceOf(id, rainy), name: `${index}` }));
      const found = read({ ...good, practices, next });
      const hagro = 'error' in found ? emptyHagro : found.hagro;
      expect(hagro.practices.map(({ name }) => name)).toEqual(practices.map(({ name }) => name));
      expect(new Set([...hagro.practices.map(({ id }) => id), hagro.next]).size).toBe(given.length + 1);
      expect(hagro.next).toBeGreaterThan(Math.max(0, ...hagro.practices.map(({ id }) => id)));
      const later = { ...hagro, next: hagro.next + 40 };
      expect(fromHagroText(outing, toHagroText(outing, later))).toEqual(opened(later));
    }),
  );
});

test('a hagro of an older version keeps what still fits and names the rest by practice', () => {
  const answers = { colour: 'blue', size: { all: 3 }, state: { sharp: 'ja', clean: 'nee' } } satisfies AnswerSet;
  const hagro = hagroOf([practiceOf(4, answers), practiceOf(6, { colour: 'red' })]);
  const text = toHagroText(shed, hagro);
  expect(fromHagroText(withOptions, text)).toEqual(opened(hagro));
  const { state, size, ...colour } = answers;
  expect(fromHagroText(withItem, text)).toEqual({
    hagro: {
      ...hagro,
      practices: [{ ...practiceOf(4, { ...colour, size }), started: { state } }, practiceOf(6, { colour: 'red' })],
    },
    refused: [],
    lapsed: [{ id: 4, answers: [{ at: 'state.dry', reason: 'choose' }] }],
  });
  // Kept again by the version of now, what was started is still there to go on with.
  const now = fromHagroText(withItem, text);
  if ('error' in now) throw new Error(now.error);
  expect(fromHagroText(withItem, toHagroText(withItem, now.hagro))).toEqual({
    hagro: now.hagro,
    refused: [],
    lapsed: [],
  });
  expect(fromHagroText(withoutQuestion, text)).toMatchObject({
    hagro: { practices: [{ id: 4, answers: { ...colour, state } }, { id: 6 }] },
    lapsed: [{ id: 4, answers: [{ at: 'size', reason: 'unknownQuestion' }] }],
  });
});
