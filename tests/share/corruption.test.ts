import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { bitsPerCharacter, charactersOf, valuesOf } from '../../src/share/alphabet';
import { checksumLength, checksumOf } from '../../src/share/checksum';
import { decode, encode } from '../../src/share/codec';
import { picked } from '../support/picked';
import { manyAnswers } from '../support/unit/arbitraries';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The checksum is linear: whether damage is seen depends on the damage alone, not on what was damaged. So it is enough
 * to look at what damage does to a code of nothing but zeros: its syndrome, which is 0 where damage is not seen.
 */
describe('the checksum', () => {
  const places = 400;
  const zeros = Array.from({ length: places - checksumLength }, () => 0);
  const numberOf = (sum: readonly number[]) => sum.reduce((rest, value) => rest * 32 + value, 0);
  const still = numberOf(checksumOf(zeros, 'salt'));

  /** What a wrong bit does, from the first bit of the first of 400 characters to the last bit of the checksum. */
  const bits = Array.from({ length: places * bitsPerCharacter }, (_, bit) => {
    const at = Math.floor(bit / bitsPerCharacter);
    const checksumBits = checksumLength * bitsPerCharacter;
    if (at >= zeros.length) return 1 << (checksumBits - 1 - (bit - zeros.length * bitsPerCharacter));
    const wrong = zeros.with(at, 1 << (bitsPerCharacter - 1 - (bit % bitsPerCharacter)));
    return numberOf(checksumOf(wrong, 'salt')) ^ still;
  });

  /** What all wrong bits of a run do together. @param length of the run @param from bit that it starts at */
  const syndromesOf = (length: number, from: number): number[] =>
    bits.slice(from, from + length).reduce<number[]>((all, bit) => [...all, ...all.map((other) => other ^ bit)], [0]);

  test('is linear: two values changed at once change it as each does', () => {
    const pair = fc
      .array(fc.tuple(fc.nat(31), fc.nat(31)), { maxLength: 120 })
      .map((pairs) => [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const);
    fc.assert(
      fc.property(pair, fc.string(), ([one, other], salt) => {
        const sum = (values: readonly number[]) => numberOf(checksumOf(values, salt));
        const both = one.map((value, index) => value ^ (other[index] ?? 0));
        expect(sum(both)).toBe(sum(one) ^ sum(other) ^ sum(one.map(() => 0)));
      }),
    );
  });

  test('sees every one and every two wrong characters over 400: no two characters do the same, and none does nothing', () => {
    const all = zeros
      .concat(Array.from({ length: checksumLength }, () => 0))
      .flatMap((_, at) => syndromesOf(bitsPerCharacter, at * bitsPerCharacter).slice(1));
    expect(all).toHaveLength(places * 31);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(0);
  });

  test('sees every run of wrong bits that is not longer than eight', () => {
    const unseen = bits.filter((_, from) => syndromesOf(8, from).slice(1).includes(0));
    expect(unseen).toEqual([]);
  });
});

/** Complete answers, and the same broken off after some questions. */
function codesOf(flow: (typeof flows)[number], count: number): string[] {
  const ids = Object.keys(flow.questions);
  return manyAnswers(flow, count).map((answers, index) => {
    const asked = index % 2 === 0 ? ids : ids.slice(0, index % ids.length);
    return encode(flow, picked(answers, asked));
  });
}

const cut = (code: string, from: number, to: number, between: string) => code.slice(0, from) + between + code.slice(to);
const places = (code: string) => Array.from(code, (_, place) => place);

const damage: Readonly<Record<string, (code: string) => string[]>> = {
  'one character wrong': (code) =>
    places(code).flatMap((at) => Array.from(alphabet, (character) => cut(code, at, at + 1, character))),
  'a character too many': (code) =>
    [...places(code), code.length].flatMap((at) => Array.from(alphabet, (character) => cut(code, at, at, character))),
  'a character lost': (code) => places(code).map((at) => cut(code, at, at + 1, '')),
  'two neighbours swapped': (code) =>
    places(code).map((at) => cut(code, at, at + 2, code.charAt(at + 1) + code.charAt(at))),
  'the end lost': (code) => places(code).map((at) => code.slice(0, at)),
  'two in one': (code) => [code + code, code + code.slice(1)],
  'two characters wrong': (code) => {
    const values = valuesOf(code) ?? [];
    return values.map((value, at) =>
      charactersOf(values.with(at, value ^ 1).with(-1 - at, (values.at(-1 - at) ?? 0) ^ 1)),
    );
  },
};

describe.each(flows)('a damaged link of $id does not open:', (flow) => {
  const codes = codesOf(flow, 12);

  test.each(Object.entries(damage))('%s', (_, damaged) => {
    const opening = codes.flatMap((code) =>
      damaged(code).filter((text) => text !== code && !('error' in decode(flow, text))),
    );
    expect(opening).toEqual([]);
  });
});
