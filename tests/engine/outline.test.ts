import { describe, expect, test } from 'vitest';
import { assign, setup } from 'xstate';
import { flows } from '../../flows';
import { guardsOf, remembered } from '../../src/engine/machine';
import { isOutlineSettled, outlineOf, sectionsOf } from '../../src/engine/outline';
import type { AnswerEventOf } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { picked } from '../support/picked';
import { type TinyAnswers, tiny, tinyQuestions } from '../support/unit/tiny';
import { walk } from '../support/walk';

describe.each(flows)('the sections of a walk through $id', (flow) => {
  test('are all of them before anything is answered', () => {
    expect(sectionsOf(flow, replay(flow, {}))).toEqual(outlineOf(flow));
  });

  test('are, once all is answered, exactly those with a question on the path', () => {
    for (const { answers, path } of walk(flow).ways) {
      const wanted = outlineOf(flow).filter(({ questions }) => questions.some((id) => path.includes(id)));
      expect(sectionsOf(flow, replay(flow, answers))).toEqual(wanted);
    }
  });

  test('always hold the one that is on', () => {
    const seen = new Set<string>();
    for (const { answers, path } of walk(flow).ways) {
      for (const [index, id] of path.entries()) {
        const some = picked(answers, path.slice(0, index));
        // Ways begin alike.
        const key = JSON.stringify(some);
        if (seen.has(key)) continue;
        seen.add(key);
        const sections = sectionsOf(flow, replay(flow, some));
        expect(sections.some(({ questions }) => questions.includes(id))).toBe(true);
      }
    }
  });
});

describe.each(flows)('the number of sections of $id', (flow) => {
  const prefixes = walk(flow).ways.flatMap(({ answers, path }) =>
    path.map((_, index) => {
      const some = picked(answers, path.slice(0, index));
      const reached = replay(flow, some);
      const now = sectionsOf(flow, reached).length;
      const end = sectionsOf(flow, replay(flow, answers)).length;
      return { key: JSON.stringify(some), settled: isOutlineSettled(flow, reached), same: now === end };
    }),
  );

  test('is settled only where every way on from there has as many', () => {
    expect(prefixes.filter(({ settled, same }) => settled && !same)).toEqual([]);
  });

  test('is not settled only where some way on from there has another number', () => {
    const changing = new Set(prefixes.filter(({ same }) => !same).map(({ key }) => key));
    expect(prefixes.filter(({ settled, key }) => !settled && !changing.has(key))).toEqual([]);
  });
});

test('are those of one side as soon as the side is known', () => {
  const flow = flows.find(({ id }) => id === 'samenwerkingscheck');
  if (flow === undefined) throw new Error('no such flow');
  for (const rol of ['huisarts', 'gemeente']) {
    const sections = sectionsOf(flow, replay(flow, { rol }));
    const questions = sections.flatMap((section) => section.questions);
    expect(sections).toHaveLength(5);
    expect(questions.filter((id) => id.startsWith(rol))).toHaveLength(4);
  }
});

const { cite } = tinyQuestions.weather;

/** The outing, packed only for rain or a coat: no flow has a section that can be skipped whole and holds two questions. */
const packing = setup({
  types: { context: {} as { answers: TinyAnswers }, events: {} as AnswerEventOf<typeof tinyQuestions> },
  guards: guardsOf({
    dry: { when: (a: TinyAnswers) => a.weather === 'sun', basis: 'bron', cite },
    bare: { when: (a: TinyAnswers) => a.coat === 'no', basis: 'bron', cite },
  }),
  actions: { remember: assign({ answers: remembered<TinyAnswers> }) },
}).createMachine({
  id: 'packing',
  context: { answers: {} },
  initial: 'outside',
  states: {
    outside: {
      initial: 'weather',
      onDone: 'packing',
      states: {
        weather: { on: { weather: { target: 'coat', actions: 'remember' } } },
        coat: { on: { coat: { target: 'done', actions: 'remember' } } },
        done: { type: 'final' },
      },
    },
    packing: {
      initial: 'bag',
      onDone: 'advice',
      states: {
        bag: { always: { guard: 'dry', target: 'games' }, on: { bag: { target: 'games', actions: 'remember' } } },
        games: { always: { guard: 'bare', target: 'done' }, on: { games: { target: 'done', actions: 'remember' } } },
        done: { type: 'final' },
      },
    },
    advice: { type: 'final' },
  },
});

test.each([
  ['while nothing is known', {}, false],
  ['while one of its two questions is known to be skipped and the other is not', { weather: 'sun' }, false],
  ['once one of its questions is known to be asked', { weather: 'rain' }, true],
  ['once both are known to be skipped', { weather: 'sun', coat: 'no' }, true],
])('a section of two questions that can both be skipped: %s', (_, answers, settled) => {
  const flow = { ...tiny, machine: packing };
  expect(isOutlineSettled(flow, replay(flow, answers))).toBe(settled);
});
