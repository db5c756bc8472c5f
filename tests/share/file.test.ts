import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { flows } from '../../flows';
import type { AnswerSet } from '../../src/engine/question';
import { fileName, fromFile, toFile } from '../../src/share/file';
import { nothingOwn } from '../../src/share/own';
import { someAnswers } from '../support/unit/arbitraries';
import { shed, withItem, withOptions, withoutOptions, withoutQuestion, withQuestion } from './growing';

const now = new Date(2026, 10, 22, 9, 30);

describe.each([...flows, shed])('a file of $id', (flow) => {
  test('opens as exactly the answers that it was made of, among all flows', () => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        const opened = fromFile([...flows, shed], toFile(flow, answers, now));
        expect(opened).toEqual({
          flow,
          answers,
          version: flow.version,
          saved: now.toISOString(),
          own: nothingOwn,
          started: {},
          missing: [],
          lapsed: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is far from too large', () => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        expect(toFile(flow, answers, now).length).toBeLessThan(8 * 1024);
      }),
    );
  });
});

test('is indented, in question order, and says what it is', () => {
  const text = toFile(shed, { tools: ['saw'], what: 'ever', colour: 'red' }, now);
  expect(text).toContain('\n  "version": 1,\n');
  expect(text.endsWith('}\n')).toBe(true);
  expect(Object.entries(JSON.parse(text))).toEqual([
    ['format', 'keuzehulp'],
    ['schema', 1],
    ['flow', 'shed'],
    ['version', 1],
    ['saved', now.toISOString()],
    ['answers', { colour: 'red', tools: ['saw'] }],
  ]);
  expect(Object.keys(JSON.parse(text).answers)).toEqual(['colour', 'tools']);
});

describe('is named after the flow and the day where the user is', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['Europe/Amsterdam', '2026-11-21T23:30:00Z', '2026-11-22'],
    ['America/New_York', '2026-11-22T02:00:00Z', '2026-11-21'],
    ['Europe/Amsterdam', '2027-01-03T12:00:00Z', '2027-01-03'],
    ['Europe/Amsterdam', '2026-12-31T23:30:00Z', '2027-01-01'],
  ])('in %s at %s', (zone, moment, written) => {
    vi.stubEnv('TZ', zone);
    expect(fileName(shed, new Date(moment))).toBe(`keuzehulp-shed-${written}.json`);
  });
});

describe('a file of an older version opens', () => {
  const answers = {
    colour: 'blue',
    size: { all: 3 },
    tools: ['saw', 'axe'],
    state: { sharp: 'ja', clean: 'nee' },
  } satisfies AnswerSet;
  const { colour, size, tools, state } = answers;

  test.each([
    ['a question', withQuestion, answers, {}, []],
    ['options', withOptions, answers, {}, []],
    ['an item', withItem, { colour, size, tools }, { state }, [{ at: 'state.dry', reason: 'choose' }]],
  ])('after %s came', (_, flow, kept, started, missing) => {
    expect(fromFile([flow], toFile(shed, answers, now))).toEqual({
      flow,
      answers: kept,
      version: 1,
      saved: now.toISOString(),
      own: nothingOwn,
      started,
      missing,
      lapsed: [],
    });
  });

  test('after options went', () => {
    const lapsed = [
      { at: 'colour', reason: 'unknownOption' },
      { at: 'tools[1]', reason: 'unknownOption' },
    ];
    const opened = fromFile([withoutOptions], toFile(shed, answers, now));
    expect(opened).toEqual({
      flow: withoutOptions,
      answers: { size, state },
      version: 1,
      saved: now.toISOString(),
      own: nothingOwn,
      started: {},
      missing: [],
      lapsed,
    });
  });

  test('after a question went', () => {
    const lapsed = [{ at: 'size', reason: 'unknownQuestion' }];
    const opened = fromFile([withoutQuestion], toFile(shed, answers, now));
    expect(opened).toEqual({
      flow: withoutQuestion,
      answers: { colour, tools, state },
      version: 1,
      saved: now.toISOString(),
      own: nothingOwn,
      started: {},
      missing: [],
      lapsed,
    });
  });
});

test('any text that looks like a file gives answers or an error, never an exception', () => {
  const text = toFile(shed, { colour: 'red', tools: ['axe', 'saw'] }, now);
  const good = JSON.parse(text);
  const values = fc.jsonValue({ maxDepth: 4 });
  const texts = fc.oneof(
    values.map((value) => JSON.stringify(value)),
    values.map((answers) => JSON.stringify({ ...good, answers })),
    fc
      .dictionary(fc.constantFrom('colour', 'size', 'tools', 'state', '__proto__'), values)
      .map((answers) => JSON.stringify({ ...good, answers })),
    fc
      .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
  );
  fc.assert(
    fc.property(texts, (any) => {
      const codes = ['size', 'json', 'format', 'flow', 'newer', 'answers', null];
      const result = fromFile([shed], any);
      expect(codes).toContain('error' in result ? result.error : null);
    }),
    { numRuns: 1000 },
  );
  expect(Object.hasOwn(Object.prototype, 'colour')).toBe(false);
});
