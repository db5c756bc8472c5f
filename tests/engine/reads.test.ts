import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { AnswerSet } from '../../src/engine/question';
import { readsOf } from '../../src/engine/reads';
import { allAnswers } from '../support/unit/arbitraries';

const answers = {
  one: 'a',
  many: ['a', 'b'],
  list: { first: 'ja', second: 'nee' },
  numbers: { all: 3 },
} satisfies AnswerSet;

const itemOf = (set: AnswerSet, id: string, item: string): unknown => Reflect.get(Object(set[id]), item);

describe('what a look at answers read', () => {
  test.each<readonly [string, (set: AnswerSet) => unknown, readonly string[]]>([
    ['nothing', () => 1, []],
    ['one answer', (set) => set['one'], ['one']],
    ['an answer that is not there', (set) => set['none'], ['none']],
    ['the same answer twice', (set) => [set['one'], set['one']], ['one']],
    ['answers in the order of looking', (set) => [set['many'], set['one']], ['many', 'one']],
    ['a list as a whole', (set) => [set['many']].flat().includes('b'), ['many']],
    ['one item of a checklist', (set) => itemOf(set, 'list', 'second'), ['list.second']],
    ['an item that is not there', (set) => itemOf(set, 'list', 'third'), ['list.third']],
    ['one of several numbers', (set) => itemOf(set, 'numbers', 'all'), ['numbers.all']],
    ['no more than it needed', (set) => set['one'] === 'a' || set['many'], ['one']],
  ])('%s', (_, look, reads) => {
    expect(readsOf<AnswerSet, unknown>(answers, look).reads).toEqual(reads);
  });

  test('does not change what it finds', () => {
    const { result } = readsOf<AnswerSet, unknown>(answers, (set) => [set['one'], itemOf(set, 'list', 'first')]);
    expect(result).toEqual(['a', 'ja']);
  });
});

describe.each(flows)('the letter of $id', (flow) => {
  test('is not changed by being watched', () => {
    fc.assert(
      fc.property(allAnswers(flow), (set) => {
        expect(readsOf(set, (view) => flow.explain(view)).result).toEqual(flow.explain(set));
      }),
    );
  });
});
