import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText, leftOf, minutesEach, newClock, switched } from '../../src/features/hagro/discuss/clock';

const minute = 60_000;

test('a clock counts down only while it runs, however often it is stopped, and never below nothing', () => {
  const spans = fc.array(fc.record({ runs: fc.nat(40 * minute), stands: fc.nat(40 * minute) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 480 }), spans, (minutes, all) => {
      let clock = { ...newClock, minutes };
      let now = 1_700_000_000_000;
      let ran = 0;
      for (const { runs, stands } of all) {
        clock = switched(clock, now);
        now += runs;
        ran += runs;
        expect(leftOf(clock, now)).toBe(Math.max(0, minutes * minute - ran));
        clock = switched(clock, now);
        now += stands;
        expect(leftOf(clock, now)).toBe(Math.max(0, minutes * minute - ran));
      }
    }),
  );
});

test('the clock of a computer that is put back gives no time', () => {
  const running = switched({ ...newClock, minutes: 10 }, 5_000_000);
  expect(leftOf(running, 1_000_000)).toBe(10 * minute);
});

test.each([
  [60 * minute, 19, 3],
  [20 * minute, 1, 20],
  [1000, 5, 1],
  [0, 5, 0],
  [60 * minute, 0, 0],
])('%i ms over %i points is %i minutes each', (left, points, each) => {
  expect(minutesEach(left, points)).toBe(each);
});

test.each([
  [0, '0:00'],
  [65_000, '1:05'],
  [64_001, '1:05'],
  [61 * minute, '61:00'],
])('%i ms reads %s', (left, text) => {
  expect(clockText(left)).toBe(text);
});
