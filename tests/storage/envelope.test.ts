import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { parseAnswers } from '../../src/engine/parse';
import { type AnswerSet, checklist } from '../../src/engine/question';
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
    fc.property(
      someAnswers(flow),
      fc.nat(),
      fc.array(fc.string({ maxLength: 64 }), { minLength: 1 }),
      (given, rev, done) => {
        expect(unseal(flow, seal(flow, { answers: given, rev }))).toEqual({ answers: given, rev, lapsed: [] });
        expect(unseal(flow, seal(flow, { answers: given, done, rev }))).toEqual({
          answers: given,
          done,
          rev,
          lapsed: [],
        });
      },
    ),
  );
});

describe('a damaged text', () => {
  const text = seal(tiny, { answers, rev: 7 });

  /** What a text may be read as: nothing, or answers that each fit their question. */
  const harmless = (damaged: string) => {
    const found = unseal(tiny, damaged);
    return found === null || !('error' in parseAnswers(tiny, found.answers));
  };

  test('with any one character changed, lost or doubled is refused, or holds answers that fit', () => {
    const signs = '0159az"{}[]:,. -_\u0000';
    for (let at = 0; at < text.length; at += 1) {
      for (const sign of signs) {
        const damaged = text.slice(0, at) + sign + text.slice(at + 1);
        expect(harmless(damaged), `"${sign}" at ${at}: ${damaged}`).toBe(true);
      }
      expect(harmless(text.slice(0, at) + text.slice(at + 1)), `lost at ${at}`).toBe(true);
      expect(harmless(text.slice(0, at + 1) + text.slice(at)), `doubled at ${at}`).toBe(true);
    }
  });

  test('cut off anywhere is refused', () => {
    for (let at = 0; at < text.length; at += 1) expect(unseal(tiny, text.slice(0, at)), `cut at ${at}`).toBeNull();
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

  test('of a later version or another flow', () => {
    expect(unseal({ ...tiny, version: tiny.version - 1 }, seal(tiny, { answers, rev: 1 }))).toBeNull();
    expect(unseal({ ...tiny, id: 'small' }, seal(tiny, { answers, rev: 1 }))).toBeNull();
  });

  test('of another schema, or with a field more or less', () => {
    const whole = JSON.parse(sealed);
    expect(unseal(tiny, JSON.stringify(whole))).toEqual({ answers, rev: 1, lapsed: [] });
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

describe('a walk that was kept earlier', () => {
  const next = { ...tiny, version: tiny.version + 1 };

  test('opens whole in a later version that still takes all its answers', () => {
    expect(unseal(next, seal(tiny, { answers, rev: 4 }))).toEqual({ answers, rev: 4, lapsed: [] });
  });

  test('opens without the answers that no longer fit, and names them', () => {
    const given = { ...answers, weather: 'snow', gone: 'yes' };
    const { weather: _, ...rest } = answers;
    expect(unseal(next, seal(tiny, { answers: given, rev: 4 }))).toEqual({
      answers: rest,
      rev: 4,
      lapsed: [
        { at: 'weather', reason: 'unknownOption' },
        { at: 'gone', reason: 'unknownQuestion' },
      ],
    });
  });

  test('is gone on with where a checklist got an item, and what was begun stays when it is kept again', () => {
    const bag = checklist(['map', 'water', 'rope'], [{ source: 'book', section: 'page', lines: null }]);
    const grown = { ...next, questions: { ...tiny.questions, bag } };
    const expected = { answers: { weather: 'rain' }, drafts: { bag: { map: 'ja', water: 'nee' } }, rev: 3, lapsed: [] };
    const found = unseal(grown, seal(tiny, { answers: { weather: 'rain', bag: { map: 'ja', water: 'nee' } }, rev: 3 }));
    expect(found).toEqual(expected);
    expect(unseal(grown, seal(grown, found ?? { answers: {}, rev: 0 }))).toEqual(expected);
  });

  test('opens with the checksum that walks once had', () => {
    const old = { ...JSON.parse(seal(tiny, { answers, rev: 2 })), checksum: 123 };
    expect(unseal(tiny, JSON.stringify(old))).toEqual({ answers, rev: 2, lapsed: [] });
  });
});
