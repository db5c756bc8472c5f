import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../src/question/number';

describe('a number as people write it', () => {
  test.each([
    ['2350', 2350],
    [' 2350\n', 2350],
    ['0', 0],
    ['007', 7],
    ['2.350', 2350],
    ['2 350', 2350],
    ["2'350", 2350],
    ['2’350', 2350],
    ['2\u00a0350', 2350],
    ['2\u2009350', 2350],
    ['2\u202f350', 2350],
    ['2\u200b350', 2350],
    ['\ufeff2350', 2350],
    ['\u202a2350\u202c', 2350],
    ['2\u00ad350', 2350],
    ['1.234.567', 1_234_567],
    ['-4', -4],
    ['−2.350', -2350],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  ])('%j is %d', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  const none = ['0.350', '0 350', '00.350', '2,350', '12,5', '1.5', '2.35', '2.3500', '1.234 567', '2..350', '.350'];
  const neither = [
    '1e3',
    '0x10',
    '+4',
    '--4',
    '- 4',
    '٣',
    '２３５０',
    'veel',
    '2350 p',
    'Infinity',
    '4-5',
    '2\u0000350',
  ];

  test.each([...none, ...neither, '2.350,00', '1/2'])('%j is none', (text) => {
    expect(numberOf(text)).toBe(text);
  });

  test.each(['', ' ', '\u200b', '\u00a0\u202f'])('%j is nothing', (text) => {
    expect(numberOf(text)).toBe('');
  });

  test('is read back from any way to write it', () => {
    const mark = fc.constantFrom('', '.', ' ', "'", '’', '\u00a0', '\u2009', '\u202f');
    const around = fc.constantFrom('', ' ', '\u200b', '\ufeff', '\u200e', '\t');
    fc.assert(
      fc.property(fc.nat(99_999_999), mark, around, around, (number, group, before, behind) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, group);
        expect(numberOf(before + written + behind)).toBe(number);
      }),
    );
  });

  test('never becomes another number: what is read has the digits that stand there, and no part below one', () => {
    const pieces = fc.array(fc.constantFrom('0', '3', '50', '350', '.', ',', ' ', "'", '\u202f', '-', 'e'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(pieces, (written) => {
        const text = written.join('');
        const read = numberOf(text);
        if (typeof read !== 'number') return;
        expect(text).not.toMatch(/^\D*0+\D+\d|,|e/);
        expect(String(Math.abs(read))).toBe(text.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));
      }),
      { numRuns: 2000 },
    );
  });
});
