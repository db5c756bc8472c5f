import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHagroText, largestHagro, toHagroText } from '../../src/features/hagro/model/file';
import { full, good, opened, read } from '../support/unit/gathered';
import { hostileText, outing } from '../support/unit/hagro';

describe('refused is', () => {
  const [practice = {}] = Array.isArray(good['practices']) ? good['practices'] : [];
  const inPractice = (change: object) => ({ practices: [{ ...practice, ...change }] });
  const inPoint = (change: object) => ({ points: { coat: { ...full.points['coat'], ...change } } });

  test.each([
    { format: 'keuzehulp' },
    { schema: 0 },
    { flow: 7 },
    { version: 0 },
    { name: 'x'.repeat(81) },
    { date: 'today' },
    { date: '2026-02-30' },
    { practices: null },
    { practices: Array.from({ length: 41 }, (_, index) => ({ ...practice, id: index + 1 })) },
    { points: [] },
    { sealed: 1 },
    { expected: 0 },
    { expected: 41 },
    { next: 0 },
    { next: 1.5 },
    { extra: 1 },
    inPractice({ id: -1 }),
    inPractice({ id: '1' }),
    inPractice({ name: 'x'.repeat(81) }),
    inPractice({ answers: [] }),
    inPractice({ answers: { coat: [['no']] } }),
    inPractice({ saved: 'yesterday' }),
    inPractice({ speaker: 'x'.repeat(121) }),
    inPractice({ mandate: 'all' }),
    inPractice({ notes: [] }),
    inPractice({ notes: { coat: 7 } }),
    inPractice({ notes: { coat: 'x'.repeat(2001) } }),
    inPractice({ notes: JSON.parse('{"__proto__": "x"}') }),
    inPractice({ extra: 1 }),
    inPoint({ note: 'x'.repeat(2001) }),
    inPoint({ result: 'won' }),
    inPoint({ who: 'x'.repeat(121) }),
    inPoint({ when: 'x'.repeat(81) }),
    inPoint({ extra: 1 }),
  ])('%j', (change) => {
    expect(read({ ...good, ...change })).toEqual({ error: 'format' });
  });

  test.each(Object.keys(good))('a file without %s', (key) => {
    expect(read({ ...good, [key]: undefined })).toEqual({ error: 'format' });
  });

  test('another flow, a newer file, what is too large and what is no JSON', () => {
    expect(read({ ...good, flow: 'jeugdaanbod' })).toEqual({ error: 'flow' });
    expect(read({ ...good, version: outing.version + 1 })).toEqual({ error: 'newer' });
    expect(read({ ...good, schema: 3, practices: 'what' })).toEqual({ error: 'newer' });
    expect(fromHagroText(outing, JSON.stringify(good).padEnd(largestHagro + 1))).toEqual({ error: 'size' });
    expect(fromHagroText(outing, JSON.stringify(good).padEnd(largestHagro))).toEqual(opened(full));
    expect(fromHagroText(outing, `"${'é'.repeat(largestHagro / 2)}"`)).toEqual({ error: 'size' });
    expect(fromHagroText(outing, '{')).toEqual({ error: 'json' });
  });
});

test('any change of a few characters opens or is refused, and never throws', () => {
  const text = toHagroText(outing, full);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(3), hostileText(5), (at, gone, put) => {
      const found = fromHagroText(outing, text.slice(0, at) + put + text.slice(at + gone));
      const codes = ['size', 'json', 'format', 'newer', 'flow', null];
      expect(codes).toContain('error' in found ? found.error : null);
      const count = 'error' in found ? 3 : found.hagro.practices.length + found.refused.length;
      expect(count).toBe(3);
    }),
    { numRuns: 1000 },
  );
});
