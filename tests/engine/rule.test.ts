import { beforeEach, expect, test } from 'vitest';
import { explainGroup } from '../../src/engine/explain';
import type { AnswerSet } from '../../src/engine/question';
import { readsOf } from '../../src/engine/reads';
import { firstMatch, type Rule } from '../../src/engine/rule';

const grounds = { basis: 'bron', cite: [{ source: 'book', section: 'page', lines: null }] } as const;
let judged = 0;
const rules: readonly Rule<AnswerSet, string>[] = [
  {
    id: 'A',
    outcome: 'in',
    when: (answers) => {
      judged += 1;
      return answers['weather'] === 'rain';
    },
    ...grounds,
  },
  { id: 'B', outcome: 'out', when: () => true, ...grounds },
];

beforeEach(() => {
  judged = 0;
});

test('the same answers are judged once, and watched once for the reasons, however often they are asked for', () => {
  const answers = { weather: 'rain' };
  for (const _ of [1, 2]) expect(firstMatch(rules, answers).id).toBe('A');
  expect(judged).toBe(1);
  for (const _ of [1, 2]) {
    expect(explainGroup('plan', rules, answers)).toMatchObject({ id: 'A', because: ['weather'] });
  }
  expect(judged).toBe(2);
});

test('other answers are judged anew', () => {
  expect(['sun', 'rain'].map((weather) => firstMatch(rules, { weather }).id)).toEqual(['B', 'A']);
  expect(judged).toBe(2);
});

test('a look at a judgement that was made before still tells what it rests on', () => {
  const answers = { weather: 'sun' };
  firstMatch(rules, answers);
  const twice = (view: AnswerSet) => [firstMatch(rules, view).id, firstMatch(rules, view).id];
  expect(readsOf(answers, twice)).toEqual({ result: ['B', 'B'], reads: ['weather'] });
});

test('rules of which none holds are a mistake', () => {
  expect(() => firstMatch(rules.slice(0, 1), { weather: 'sun' })).toThrow('A');
});
