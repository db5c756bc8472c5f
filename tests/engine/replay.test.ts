import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { AnswerSet } from '../../src/engine/question';
import { type Replay, replay } from '../../src/engine/replay';
import { oneAnswer, someAnswers } from '../support/unit/arbitraries';
import { tiny } from '../support/unit/tiny';

const told = ({ path, current, dropped, advice, answers }: Replay) => ({ path, current, dropped, advice, answers });

const all: readonly Flow[] = [...flows, tiny];

describe.each(all)('replaying answers of $id', (flow) => {
  const answers = someAnswers(flow);

  test('what it gives back leads to the same, with nothing dropped', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const first = replay(flow, given);
        expect(told(replay(flow, first.answers))).toEqual({ ...told(first), dropped: [] });
      }),
    );
  });

  test('every given answer is on the path or dropped, never both', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { path, dropped, answers: kept, current } = replay(flow, given);
        expect([...path, ...dropped].toSorted()).toEqual(Object.keys(given).toSorted());
        expect(Object.keys(kept)).toEqual(path);
        for (const id of path) expect(kept[id], `${id}`).toBe(given[id]);
        expect(Object.keys(given), 'what is asked next').not.toContain(current);
      }),
    );
  });

  test('path and dropped answers stand in question order, unknown names last', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const order = Object.keys(flow.questions);
        const { path, dropped } = replay(flow, { zebra: '1', ...given, aap: '2' });
        expect(path).toEqual(order.filter((id) => path.includes(id)));
        expect(dropped).toEqual([...order.filter((id) => dropped.includes(id)), 'zebra', 'aap']);
      }),
    );
  });

  test('the order in which answers come does not matter', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(told(replay(flow, turned))).toEqual(told(replay(flow, given)));
      }),
    );
  });

  test('what stands off the path steers nothing', () => {
    fc.assert(
      fc.property(answers, oneAnswer(flow), (given, { id, value }) => {
        const before = replay(flow, given);
        if (before.path.includes(id) || before.current === id) return;
        const after = replay(flow, { ...given, [id]: value });
        expect({ ...told(after), dropped: [] }).toEqual({ ...told(before), dropped: [] });
      }),
    );
  });

  test('an answer changed and changed back gives the same', () => {
    fc.assert(
      fc.property(answers, oneAnswer(flow), (given, { id, value }) => {
        if (!Object.hasOwn(given, id)) return;
        const before = replay(flow, given);
        const between = replay(flow, { ...given, [id]: value }, before);
        expect(told(replay(flow, given, between))).toEqual(told(before));
      }),
    );
  });

  test('an earlier replay makes no difference to the outcome', () => {
    fc.assert(
      fc.property(answers, answers, oneAnswer(flow), (other, given, { id, value }) => {
        expect(told(replay(flow, given, replay(flow, other)))).toEqual(told(replay(flow, given)));
        const near = { ...given, [id]: value };
        expect(told(replay(flow, near, replay(flow, given)))).toEqual(told(replay(flow, near)));
      }),
    );
  });
});

describe('replaying on a small flow', () => {
  const rainy = {
    weather: 'rain',
    party: {},
    coat: 'no',
    bag: { map: 'ja', water: 'ja' },
    games: ['ball'],
  } satisfies AnswerSet;

  test('goes to the advice', () => {
    const { path, current, advice } = replay(tiny, rainy);
    expect({ path, current, advice }).toEqual({ path: Object.keys(rainy), current: null, advice: { answered: 5 } });
  });

  test('stops at the first question without an answer and drops what lies beyond', () => {
    const { coat, ...rest } = rainy;
    expect(told(replay(tiny, rest))).toEqual({
      path: ['weather', 'party'],
      current: 'coat',
      dropped: ['bag', 'games'],
      advice: null,
      answers: { weather: 'rain', party: {} },
    });
    expect(coat).toBe('no');
  });

  test('a skipped question is dropped, and what its answer would have opened stays closed', () => {
    expect(told(replay(tiny, { ...rainy, weather: 'sun' }))).toMatchObject({
      path: ['weather', 'party', 'bag'],
      dropped: ['coat', 'games'],
      advice: { answered: 3 },
    });
  });

  test('does not take answers from the prototype', () => {
    expect(replay(tiny, Object.create({ weather: 'sun' })).current).toBe('weather');
    expect(replay(tiny, { ['__proto__']: 'sun' }).dropped).toEqual(['__proto__']);
  });

  test('reuses the steps that an earlier replay has in common', () => {
    const before = replay(tiny, rainy);
    const after = replay(tiny, { ...rainy, coat: 'yes' }, before);
    expect(after.steps.slice(0, 2)).toEqual(before.steps.slice(0, 2));
    expect(after.steps[1]?.after).toBe(before.steps[1]?.after);
    expect(after.steps[2]?.after).not.toBe(before.steps[2]?.after);
  });
});
