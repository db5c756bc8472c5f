import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { parseAnswers } from '../../src/engine/parse';
import { replay } from '../../src/engine/replay';
import { notKnown } from '../support/unit/open';

const loaded = await Promise.all(flows.map(async (flow) => ({ id: flow.id, flow, examples: await flow.examples() })));

describe.each(loaded)('the examples of $id', ({ flow, examples }) => {
  test('are at least twelve, if there are any, each with its own id', () => {
    expect(
      examples.length === 0 || examples.length >= 12,
      `flows/${flow.id}/examples: add some, there are ${examples.length}`,
    ).toBe(true);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  for (const { id, answers, advice, assumed } of examples) {
    test(`${id} has valid answers to exactly the questions on its path`, () => {
      expect(parseAnswers(flow, answers)).toEqual({ answers });
      expect(replay(flow, answers)).toMatchObject({ current: null, dropped: [] });
    });

    test(`${id} gets exactly its expected advice`, () => {
      const { openVragen, ...given } = Object(replay(flow, answers).advice);
      expect(given).toEqual(advice);
      expect(Object.keys(given)).toEqual(Object.keys(Object(advice)));
      expect(openVragen).toEqual(notKnown(flow, answers));
    });

    test(`${id} assumes answers to real questions, each once`, () => {
      expect(assumed.filter((question) => !Object.hasOwn(answers, question))).toEqual([]);
      expect(new Set(assumed).size).toBe(assumed.length);
    });
  }
});
