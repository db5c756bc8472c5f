import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { type PaperSection, paperOf } from '../../src/content/paper';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { picked } from '../support/picked';
import { manyAnswers } from '../support/unit/arbitraries';
import { tiny } from '../support/unit/tiny';
import { walk } from '../support/walk';

/** The guards of a flow by name, as somebody with the paper in hand judges them: on the answers written so far. */
function judge(flow: Flow, guard: string, answers: AnswerSet): boolean {
  const guards: Readonly<Record<string, unknown>> = flow.machine.implementations.guards;
  const holds = guards[guard];
  if (typeof holds !== 'function') throw new Error(`no guard ${guard}`);
  return holds({ context: { answers }, event: { type: '' } }, undefined) === true;
}

/**
 * Fills in the paper: every group in order, jumping where its instruction says so. What stands above a group counts
 * when it is reached, whatever is answered in the group afterwards.
 */
function filledIn(flow: Flow, paper: readonly PaperSection[], answers: AnswerSet): string[] {
  const visited: string[] = [];
  let written: AnswerSet = {};
  let at = 1;
  for (const { skip, questions } of paper.flatMap(({ groups }) => groups)) {
    const [first] = questions;
    if (first === undefined || first.number < at) continue;
    if (skip !== null && judge(flow, skip.guard, written)) {
      at = skip.next ?? Number.POSITIVE_INFINITY;
      continue;
    }
    for (const { id } of questions) {
      visited.push(id);
      written = { ...written, ...picked(answers, [id]) };
    }
  }
  return visited;
}

const numbered = (paper: readonly PaperSection[]) =>
  paper.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions));

describe.each([...flows, tiny])('the paper of $id', (flow: Flow) => {
  const paper = paperOf(flow);

  test('numbers every question in the order of the machine, from 1', () => {
    const ids = Object.keys(flow.questions);
    expect(numbered(paper)).toEqual(ids.map((id, index) => ({ id, number: index + 1 })));
  });

  test('leads on every way through exactly the questions that the machine asks', () => {
    const { ways } = walk(flow);
    const wrong = ways.filter(({ path, answers }) => filledIn(flow, paper, answers).join() !== path.join());
    expect(wrong.map(({ path, answers }) => ({ path, paper: filledIn(flow, paper, answers) }))).toEqual([]);
  });

  test('leads on any answers through exactly the questions that the machine asks', () => {
    for (const answers of manyAnswers(flow, 300)) {
      expect(filledIn(flow, paper, answers)).toEqual(replay(flow, answers).path);
    }
  });

  test('says every reason to skip, once for questions in a row', () => {
    const skips = paper.flatMap(({ groups }) => groups.flatMap(({ skip }) => skip ?? []));
    expect([...new Set(skips.map(({ guard }) => guard))].toSorted()).toEqual(
      Object.keys(flow.conditions ?? {}).toSorted(),
    );
    const again = skips.filter(({ guard, first }) =>
      skips.some((other) => other.guard === guard && other.first < first && first <= other.last + 1),
    );
    expect(again).toEqual([]);
  });
});

describe('where to go on', () => {
  const state = { on: {} };
  const machine = setup({ guards: { late: () => true, other: () => true, soon: () => true } }).createMachine({
    initial: 'one',
    states: {
      one: {
        initial: 'a',
        onDone: 'two',
        states: {
          a: state,
          b: { always: { guard: 'soon', target: 'd' } },
          c: { always: { guard: 'other', target: 'd' } },
          d: { always: { guard: 'late', target: 'end' } },
          end: { type: 'final' },
        },
      },
      two: {
        initial: 'e',
        onDone: 'three',
        states: { e: { always: { guard: 'late', target: 'f' } }, f: state, end: { type: 'final' } },
      },
      three: {
        initial: 'g',
        onDone: 'ready',
        states: { g: { always: { guard: 'soon', target: 'end' } }, end: { type: 'final' } },
      },
      ready: { type: 'final' },
    },
  });
  const sections = paperOf({ machine }).map(({ groups }) => groups);
  const skips = sections.flat().flatMap(({ skip }) => skip ?? []);

  test('is where the machine goes, also when that is further than the next question', () => {
    expect(skips[0]).toEqual({ guard: 'soon', first: 2, last: 2, next: 4 });
  });

  test('can be where another guard leads too, and is then said of each', () => {
    expect(skips[1]).toEqual({ guard: 'other', first: 3, last: 3, next: 4 });
  });

  test('is said once when the same guard goes on in the next section', () => {
    expect(skips[2]).toEqual({ guard: 'late', first: 4, last: 5, next: 6 });
    expect(sections[1]?.map(({ skip, questions }) => [skip, questions.map(({ id }) => id)])).toEqual([
      [null, ['e']],
      [null, ['f']],
    ]);
  });

  test('is nowhere behind the last question', () => {
    expect(skips[3]).toEqual({ guard: 'soon', first: 7, last: 7, next: null });
  });
});
