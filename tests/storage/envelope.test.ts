import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { AnswerSet } from '../../src/engine/question';
import { seal, unseal } from '../../src/storage/envelope';
import { someAnswers } from '../support/unit/arbitraries';
import { tiny } from '../support/unit/tiny';

const answers = {
  weather: 'rain',
  party: { all: 4 },
  bag: { map: 'ja', water: 'onbekend' },
  games: ['kite', 'ball'],
} satisfies AnswerSet;
const all: readonly Flow[] = [...flows, tiny];

test.each(all)('what was sealed for $id comes out as it went in', (flow) => {
  fc.assert(
    fc.property(someAnswers(flow), fc.nat(), (given, rev) => {
      expect(unseal(flow, seal(flow, { answers: given, rev }))).toEqual({ answers: given, rev });
    }),
  );
});

describe('a damaged text', () => {
  const text = seal(tiny, { answers, rev: 7 });

  /** What a text may still be read as: nothing, or these answers. The count of saves is not part of the checksum. */
  const harmless = (damaged: string) => {
    const found = unseal(tiny, damaged);
    return found === null || JSON.stringify(found.answers) === JSON.stringify(answers);
  };

  test('with any one character changed is refused, or holds the same answers', () => {
    const signs = '0123456789abcdefghijklmnopqrstuvwxyz"{}[]:,. -_é\u0000';
    for (let at = 0; at < text.length; at += 1) {
      for (const sign of signs) {
        const damaged = text.slice(0, at) + sign + text.slice(at + 1);
        expect(harmless(damaged), `"${sign}" at ${at}: ${damaged}`).toBe(true);
      }
    }
  });

  test('with any one character lost or doubled is refused, or holds the same answers', () => {
    for (let at = 0; at < text.length; at += 1) {
      expect(harmless(text.slice(0, at) + text.slice(at + 1)), `lost at ${at}`).toBe(true);
      expect(harmless(text.slice(0, at + 1) + text.slice(at)), `doubled at ${at}`).toBe(true);
    }
  });

  test('cut off anywhere is refused', () => {
    for (let at = 0; at < text.length; at += 1) expect(unseal(tiny, text.slice(0, at)), `cut at ${at}`).toBeNull();
  });

  test('with one answer changed into another valid one is refused', () => {
    expect(unseal(tiny, text.replace('"rain"', '"sun"'))).toBeNull();
  });
});

describe('a text is refused', () => {
  const sealed = seal(tiny, { answers, rev: 1 });

  test.each([
    ['without JSON', 'rain'],
    ['that is empty', ''],
    ['that is null', 'null'],
    ['that is a list', '[]'],
  ])('%s', (_, text) => expect(unseal(tiny, text)).toBeNull());

  test('of another version or another flow', () => {
    expect(unseal({ ...tiny, version: tiny.version + 1 }, seal(tiny, { answers, rev: 1 }))).toBeNull();
    expect(unseal({ ...tiny, version: tiny.version - 1 }, seal(tiny, { answers, rev: 1 }))).toBeNull();
    expect(unseal({ ...tiny, id: 'small' }, seal(tiny, { answers, rev: 1 }))).toBeNull();
  });

  test('of another schema, or with a field more or less', () => {
    const whole = JSON.parse(sealed);
    expect(unseal(tiny, JSON.stringify(whole))).toEqual({ answers, rev: 1 });
    expect(unseal(tiny, JSON.stringify({ ...whole, schema: whole.schema + 1 }))).toBeNull();
    expect(unseal(tiny, JSON.stringify({ ...whole, extra: 1 }))).toBeNull();
    for (const field of Object.keys(whole)) {
      expect(unseal(tiny, JSON.stringify({ ...whole, [field]: undefined })), `without ${field}`).toBeNull();
    }
  });

  test('with answers that the flow does not allow, however well sealed', () => {
    expect(unseal(tiny, seal(tiny, { answers: { weather: 'snow' }, rev: 1 }))).toBeNull();
  });

  test('with a count of saves that is none', () => {
    for (const rev of [-1, 0.5, Number.MAX_VALUE])
      expect(unseal(tiny, seal(tiny, { answers, rev })), `${rev}`).toBeNull();
  });

  test('when it is too large', () => {
    const [small, large] = [1000, 64 * 1024].map((size) => ({ other: 'x'.repeat(size) }));
    expect(unseal(tiny, seal(tiny, { answers: small ?? {}, rev: 1 }))).not.toBeNull();
    expect(unseal(tiny, seal(tiny, { answers: large ?? {}, rev: 1 }))).toBeNull();
  });
});
