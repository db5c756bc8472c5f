import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { answer, questionAt, replay, startOf } from '../../src/engine/replay';
import { allAnswers } from '../support/unit/arbitraries';
import { tiny, tinyMachine } from '../support/unit/tiny';
import { questionOf, representatives } from '../support/unit/values';
import { countJourneys, guardQuestions, pathKey, walk } from '../support/walk';

describe.each(flows)('the ways through $id', (flow) => {
  const walked = walk(flow);

  test.each(Object.entries(flow.questions))('every answer to %s can be given and leads on', (id, question) => {
    const given = walked.given.get(id) ?? new Set();
    const never = representatives(question).filter((value) => !given.has(JSON.stringify(value)));
    expect(never, `${id} is not reachable, or not with these answers`).toEqual([]);
  });

  test('the machine remembers every answer on the way', () => {
    for (const { end, answers } of walked.ways) expect(end.context.answers).toEqual(answers);
  });

  test('every way ends in an advice that can be written as JSON', () => {
    for (const { end, path } of walked.ways) {
      const advice: unknown = end.output;
      expect(typeof advice === 'object' && advice !== null, `no advice after ${pathKey(path)}`).toBe(true);
      expect(JSON.parse(JSON.stringify(advice)), `advice after ${pathKey(path)}`).toEqual(advice);
    }
  });

  test('counts as many ways by states and guard answers as there are', () => {
    const reads = guardQuestions(flow);
    // The walk takes one answer where no guard reads it, so only the answers to the other questions multiply.
    const ways = walked.ways.map(({ path }) =>
      path
        .filter((id) => !reads.has(id))
        .reduce((product, id) => product * BigInt(representatives(questionOf(flow, id)).length), 1n),
    );
    expect(countJourneys(flow)).toBe(ways.reduce((sum, of) => sum + of, 0n));
  });

  test('no answers lead along a path that the walk does not know', () => {
    fc.assert(
      fc.property(allAnswers(flow), (answers) => {
        const { path, current } = replay(flow, answers);
        expect(current).toBeNull();
        expect(walked.paths.has(pathKey(path)), `unknown path ${pathKey(path)}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every way with every representative answer, nothing remembered. */
function bruteForce(snapshot = startOf(tiny), path: readonly string[] = []): string[] {
  const question = questionAt(snapshot);
  if (question === null) return [pathKey(path)];
  return representatives(questionOf(tiny, question)).flatMap((value) =>
    bruteForce(answer(tiny, snapshot, question, value), [...path, question]),
  );
}

describe('the walk itself, on a flow small enough to count', () => {
  test('finds all answers that guards read, also those behind a first one', () => {
    expect([...guardQuestions(tiny)].toSorted()).toEqual(['bag', 'coat', 'weather']);
  });

  test('finds the same paths as brute force', () => {
    expect([...walk(tiny).paths].toSorted()).toEqual([...new Set(bruteForce())].toSorted());
    // In the sun 1; else with a coat 1, without one with and without games.
    expect(walk(tiny).paths.size).toBe(3);
  });

  test('counts the same ways as brute force', () => {
    // party 2 × (sun: bag 4, or two other kinds of weather: coat yes: bag 4, coat no: nee 1 or else 3 × games 5)
    const byHand = 2 * (4 + 2 * (4 + 1 + 3 * 5));
    expect(bruteForce()).toHaveLength(byHand);
    expect(countJourneys(tiny)).toBe(BigInt(byHand));
  });

  test('miscounts when an answer that a guard reads is left out', () => {
    expect(countJourneys(tiny, new Set(['weather', 'coat']))).not.toBe(countJourneys(tiny));
  });

  test('refuses a flow in which answers lead apart that no guard reads', () => {
    const machine = tinyMachine.provide({
      guards: { dry: ({ event }) => event.type === 'party' && event.value.all === undefined },
    });
    expect(() => walk({ ...tiny, machine })).toThrow(/party/);
  });
});
