import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { decode, encode } from '../../src/share/codec';
import { someAnswers } from '../support/unit/arbitraries';
import { shed, withItem, withMoved, withOptions, withoutOptions, withoutQuestion, withQuestion } from './growing';

const without = (answers: AnswerSet, ...gone: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.includes(id)));

const older = someAnswers(shed);
const sent = (answers: AnswerSet) => encode(shed, answers);

describe('a link of an older version opens', () => {
  test.each([
    ['a question', withQuestion],
    ['options and numbers', withOptions],
  ])('with all its answers when %s came since', (_, flow) => {
    fc.assert(
      fc.property(older, (answers) => {
        expect(decode(flow, sent(answers))).toEqual({ answers, version: 1, started: {}, missing: [], lapsed: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('with a checklist that got an item since as something begun, and says which item it lacks', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const begun = 'state' in answers;
        expect(decode(withItem, sent(answers))).toEqual({
          answers: without(answers, 'state'),
          version: 1,
          started: begun ? { state: answers['state'] } : {},
          missing: begun ? [{ at: 'state.dry', reason: 'choose' }] : [],
          lapsed: [],
        });
      }),
    );
  });

  test('with an item that went over to another checklist in its new place', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const opened = decode(withMoved, sent(answers));
        const { sharp, clean } = Object(answers['state']);
        const moved = 'state' in answers ? { state: { sharp }, care: { clean } } : {};
        expect(opened).toEqual({ answers: { ...answers, ...moved }, version: 1, started: {}, missing: [], lapsed: [] });
      }),
    );
  });

  test('without the answers whose option is gone, and names them', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const axe = Array.isArray(answers['tools']) ? answers['tools'].indexOf('axe') : -1;
        const gone = [
          ...(answers['colour'] === 'blue' ? [{ id: 'colour', at: 'colour' }] : []),
          ...(axe < 0 ? [] : [{ id: 'tools', at: `tools[${axe}]` }]),
        ];
        expect(decode(withoutOptions, sent(answers))).toEqual({
          answers: without(answers, ...gone.map(({ id }) => id)),
          version: 1,
          started: {},
          missing: [],
          lapsed: gone.map(({ at }) => ({ at, reason: 'unknownOption' })),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('without a question that is gone, and names it', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const lapsed = 'size' in answers ? [{ at: 'size', reason: 'unknownQuestion' }] : [];
        expect(decode(withoutQuestion, sent(answers))).toEqual({
          answers: without(answers, 'size'),
          version: 1,
          started: {},
          missing: [],
          lapsed,
        });
      }),
    );
  });
});

test.each([withQuestion, withOptions, withItem, withMoved])(
  'a link of a version that grew opens as it was made',
  (flow) => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        expect(decode(flow, encode(flow, answers))).toEqual({
          answers,
          version: 2,
          started: {},
          missing: [],
          lapsed: [],
        });
      }),
    );
  },
);

test.each([2, 15, 16, 17, 255, 256, 5000])(
  'a link of version %i says so, and is too new for the one before',
  (version) => {
    fc.assert(
      fc.property(someAnswers(shed), (answers) => {
        const code = encode({ ...shed, version }, answers);
        expect(decode({ ...shed, version }, code)).toEqual({ answers, version, started: {}, missing: [], lapsed: [] });
        expect(decode({ ...shed, version: version - 1 }, code)).toEqual({ error: 'newer' });
      }),
    );
  },
);
