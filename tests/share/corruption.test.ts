import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { charactersOf, valuesOf } from '../../src/share/alphabet';
import { decode, encode } from '../../src/share/codec';
import { manyAnswers } from '../support/unit/arbitraries';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Complete answers, and the same broken off after some questions. */
function codesOf(flow: (typeof flows)[number], count: number): string[] {
  const ids = Object.keys(flow.questions);
  return manyAnswers(flow, count).map((answers, index) => {
    const asked = index % 2 === 0 ? ids : ids.slice(0, index % ids.length);
    return encode(flow, Object.fromEntries(asked.map((id) => [id, answers[id]])));
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
};

/** All codes that differ in bits that lie at most eight apart. */
function bursts(code: string): string[] {
  const bits = (valuesOf(code) ?? []).map((value) => value.toString(2).padStart(5, '0')).join('');
  return Array.from(bits).flatMap((_, at) =>
    Array.from({ length: 128 }, (__, rest) => {
      const flips = (128 + rest).toString(2);
      const flipped = Array.from(bits, (bit, place) => Number(bit) ^ Number(flips[place - at] ?? 0)).join('');
      return charactersOf((flipped.match(/.{5}/g) ?? []).map((group) => Number.parseInt(group, 2)));
    }),
  );
}

function twoWrong(code: string): string[] {
  return places(code).flatMap((one) =>
    places(code.slice(0, one)).flatMap((other) =>
      Array.from(alphabet).flatMap((first) =>
        Array.from(alphabet, (second) => cut(cut(code, one, one + 1, first), other, other + 1, second)),
      ),
    ),
  );
}

describe.each(flows)('a damaged link of $id does not open:', (flow) => {
  const opening = (codes: readonly string[], damaged: (code: string) => string[]) =>
    codes.flatMap((code) => damaged(code).filter((text) => text !== code && !('error' in decode(flow, text))));

  test.each(Object.entries(damage))(
    '%s',
    (_, damaged) => {
      expect(opening(codesOf(flow, 200), damaged)).toEqual([]);
    },
    60_000,
  );

  test('eight bits in a row wrong', () => {
    expect(opening(codesOf(flow, 8), bursts)).toEqual([]);
  }, 60_000);

  test('any two characters wrong', () => {
    const [longest = ''] = codesOf(flow, 200).toSorted((one, other) => other.length - one.length);
    expect(opening([longest], twoWrong)).toEqual([]);
  }, 60_000);
});
