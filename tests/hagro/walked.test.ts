import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { countIn, isComplete, isHidden, walked } from '../../src/features/hagro/model/walked';
import { someAnswers } from '../support/unit/arbitraries';
import { hagroFlows, hagroOf, outing, practiceOf } from '../support/unit/hagro';
import { tiny } from '../support/unit/tiny';

const complete: AnswerSet = { weather: 'sun', party: {}, bag: { map: 'ja', water: 'ja' } };
const incomplete: AnswerSet = { weather: 'rain', party: {}, bag: { map: 'ja', water: 'ja' } };

/** Practices that are in, then practices that are not. */
const some = (ready: number, busy: number) =>
  Array.from({ length: ready + busy }, (_, index) =>
    practiceOf(index + 1, index < ready ? { ...complete } : index % 2 === 0 ? {} : { ...incomplete }),
  );

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);
const cases = upTo(3).flatMap((ready) =>
  upTo(2).flatMap((busy) => [null, 1, 2, 3, 4, 5, 6].map((expected) => ({ ready, busy, expected }))),
);

describe('answers are hidden', () => {
  test.each(cases)('when sealed and not all in: $ready in, $busy not, $expected expected', (each) => {
    const { ready, busy, expected } = each;
    const hagro = { ...hagroOf(some(ready, busy)), expected };
    const allIn = busy === 0 && expected !== null && ready >= expected;
    expect(isHidden(outing, { ...hagro, sealed: true })).toBe(!allIn);
    expect(isHidden(outing, { ...hagro, sealed: false })).toBe(false);
    expect(countIn(outing, hagro)).toBe(ready);
  });

  test('from everybody again once another one comes that is not ready, and shown without it', () => {
    const hagro = { ...hagroOf(some(2, 0)), sealed: true, expected: 2 };
    const more = { ...hagro, practices: [...hagro.practices, practiceOf(9, {})] };
    expect([isHidden(outing, hagro), isHidden(outing, more), isHidden(outing, hagro)]).toEqual([false, true, false]);
  });
});

describe.each(hagroFlows)('a walk of $id that is remembered', (flow) => {
  test('is the replay of those answers, in this flow', () => {
    fc.assert(
      fc.property(someAnswers(flow), someAnswers(flow), (one, other) => {
        for (const answers of [one, other, one, { ...one }]) {
          expect(walked(flow, answers)).toEqual(replay(flow, answers));
          expect(isComplete(flow, answers)).toBe(replay(flow, answers).current === null);
        }
        expect(walked(flow, one)).toBe(walked(flow, one));
      }),
    );
  });
});

test('the same answers walk each flow on its own', () => {
  const [first] = hagroFlows;
  expect(walked(outing, complete).current).toBeNull();
  expect(first && walked(first, complete).current).toBe('praktijkvorm');
  expect(walked(tiny, complete)).not.toBe(walked(outing, complete));
});
