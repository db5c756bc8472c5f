import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { charactersOf } from '../../src/share/alphabet';
import { checksumOf } from '../../src/share/checksum';
import { decode, encode } from '../../src/share/codec';
import { pack } from '../../src/share/digits';
import { allAnswers, someAnswers } from '../support/unit/arbitraries';
import { shed, withOptions } from './growing';

describe.each([...flows, shed])('a link of $id', (flow) => {
  const opened = (answers: unknown) => ({ answers, version: flow.version, started: {}, missing: [], lapsed: [] });

  test('opens as exactly the answers that it was made of, all or some of them', () => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        expect(decode(flow, encode(flow, answers))).toEqual(opened(answers));
      }),
      { numRuns: 500 },
    );
  });

  test('opens however it is written down: lower case, in groups, with I, L and O', () => {
    fc.assert(
      fc.property(allAnswers(flow), (answers) => {
        const code = encode(flow, answers);
        const spoken = code.replace(/1/g, 'i').replace(/0/g, 'o').replace(/.{4}/g, '$& ');
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
        expect(decode(flow, code.toLowerCase())).toEqual(opened(answers));
        expect(decode(flow, spoken)).toEqual(opened(answers));
        expect(decode(flow, code.replace(/1/g, 'L').replace(/.{5}/g, '$&-'))).toEqual(opened(answers));
      }),
    );
  });

  test('is another one for other answers', () => {
    fc.assert(
      fc.property(someAnswers(flow), someAnswers(flow), (one, other) => {
        const same =
          JSON.stringify(decode(flow, encode(flow, one))) === JSON.stringify(decode(flow, encode(flow, other)));
        expect(encode(flow, one) === encode(flow, other)).toBe(same);
      }),
    );
  });

  test('opens in no other flow', () => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        expect(decode({ ...flow, id: `${flow.id}2` }, encode(flow, answers))).toEqual({ error: 'checksum' });
      }),
    );
  });
});

test('leaves out names that the flow does not know', () => {
  expect(encode(shed, { colour: 'red', what: 'ever' })).toBe(encode(shed, { colour: 'red' }));
});

test('is refused when the registry lacks what was answered', () => {
  const forgotten = { ...withOptions, registry: shed.registry };
  const unknownQuestion = { ...shed, registry: shed.registry.filter(({ question }) => question !== 'colour') };
  expect(() => encode(forgotten, { colour: 'green' })).toThrow('green');
  expect(() => encode(forgotten, { tools: ['saw', 'rake'] })).toThrow('rake');
  expect(() => encode(forgotten, { size: { all: 900 } })).toThrow('900');
  expect(() => encode(forgotten, { size: { old: 3 } })).toThrow('old');
  expect(() => encode(unknownQuestion, { colour: 'red' })).toThrow('colour');
});

test.each([
  ['nothing', ''],
  ['too little', 'ABC'],
  ['a letter that is not in the alphabet', 'ABCDU12345'],
  ['a sign', 'ABCD%12345'],
  ['a code with a full stop in it', encode(shed, { colour: 'red' }).replace(/^../u, '$&.')],
  ['more than any code', '0'.repeat(129)],
  ['very much more', 'A'.repeat(10_000_000)],
  ['a valid code in far too much room', encode(shed, { colour: 'red' }) + ' '.repeat(200)],
])('refuses %s as no code', (_, code) => {
  expect(decode(shed, code)).toEqual({ error: 'format' });
});

/** A code around any content, with the right length and checksum. */
function forged(packed: readonly number[]): string {
  const values = [1 + (packed.length % 31), ...packed];
  return charactersOf([...values, ...checksumOf(values, shed.id)]);
}

test.each([
  ['no version', []],
  [
    'version 0',
    pack([
      { value: 0, radix: 32 },
      { value: 2, radix: 4 },
    ]),
  ],
  ['more than the answers of its version', pack(Array.from({ length: 40 }, () => ({ value: 1, radix: 32 })))],
  ['zeros that nobody writes', [0, 1]],
])('refuses a forged code with %s', (_, packed) => {
  expect(decode(shed, forged(packed))).toEqual({ error: 'format' });
});

test('reads a forged code that is not wrong, and names what does not fit', () => {
  const chosen = { value: 4, radix: 5 };
  const all = [4, 3, 2, 1].map((radix) => ({ value: 0, radix }));
  const packed = pack([{ value: 1, radix: 32 }, { value: 2, radix: 4 }, { value: 0, radix: 2 }, chosen, ...all]);
  expect(decode(shed, forged(packed))).toEqual({
    answers: { colour: 'blue' },
    version: 1,
    started: {},
    missing: [],
    lapsed: [{ at: 'tools', reason: 'tooMany' }],
  });
});

test('any text gives answers or an error, never an exception', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ') }));
  fc.assert(
    fc.property(text, (code) => {
      const result = decode(shed, code);
      const found = 'error' in result ? result.error : 'opened';
      expect(['format', 'checksum', 'newer', 'opened']).toContain(found);
    }),
    { numRuns: 500 },
  );
});
