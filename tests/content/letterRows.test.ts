import { describe, expect, it, test } from 'vitest';
import { flows } from '../../flows';
import type { Part } from '../../src/content/letter';
import { blocksOf, sideBySide } from '../../src/content/letterRows';
import { replayScenario } from '../../src/content/scenario';
import { replay } from '../../src/engine/replay';
import { manyAnswers } from '../support/unit/arbitraries';

const paired = flows.flatMap((flow) => (flow.scenarios === undefined ? [] : [{ flow, scenarios: flow.scenarios }]));

describe.each(paired)('the variants of $flow.id', ({ flow, scenarios }) => {
  const sets = manyAnswers(flow, 40);

  it('end in an advice, from any finished walk alone', () => {
    for (const answers of sets) {
      const { answers: onPath } = replay(flow, answers);
      for (const scenario of scenarios) {
        const walk = replayScenario(flow, onPath, scenario);
        expect(walk.current).toBeNull();
        for (const id of walk.path) {
          const own = Object.hasOwn(scenario.set, id) ? scenario.set[id] : (onPath[id] ?? scenario.otherwise[id]);
          expect(walk.answers[id]).toEqual(own);
        }
      }
    }
  });

  it('are marked as different exactly where their letters differ', () => {
    for (const answers of sets) {
      const walks = scenarios.map((scenario) => replayScenario(flow, answers, scenario));
      const letters = walks.map((walk) => flow.letter(walk.answers, walk.advice));
      for (const { rows } of sideBySide(letters)) {
        for (const { values, differs } of rows) {
          const [first, ...others] = values.map((value) => JSON.stringify(value));
          expect(differs).toBe(others.some((value) => value !== first));
        }
      }
    }
  });

  it('are the same when a letter stands beside itself', () => {
    for (const answers of sets.slice(0, 10)) {
      const { answers: onPath, advice } = replay(flow, answers);
      const letter = flow.letter(onPath, advice);
      const rows = sideBySide([letter, letter]).flatMap((block) => block.rows);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ differs }) => differs)).toEqual([]);
    }
  });
});

test('of a table only the rows with a status say something of a practice, and the status is their last cell', () => {
  const row = (id: string, mark: 'done' | null) => ({
    id,
    mark,
    basis: 'bron' as const,
    cite: [{ source: 'book', section: 'page', lines: null }] as const,
    cells: [`name ${id}`, 'between', `status ${id}`],
  });
  const part: Part = {
    kind: 'table',
    id: 'money',
    title: 'money',
    intro: null,
    columns: ['a', 'b', 'c'],
    rows: [row('paid', 'done'), row('background', null)],
  };
  const letter = {
    title: '',
    conclusion: [],
    summary: [],
    parts: [part, { ...part, id: 'plain', rows: [row('x', null)] }],
  };
  expect(blocksOf(letter)).toEqual([
    { id: 'money', title: 'money', rows: [{ id: 'paid', title: 'name paid', values: ['status paid'] }] },
  ]);
});
