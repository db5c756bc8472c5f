import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { flows } from '../../flows';
import type { Flow } from '../../src/engine/flow';
import { type PaperSection, paperOf } from '../../src/engine/paper';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { manyAnswers } from '../support/kern-arbitraries';
import { tiny } from '../support/kern-tiny';
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
  for (const { guard, questions, next } of paper.flatMap(({ groups }) => groups)) {
    const [first] = questions;
    if (first === undefined || first.number < at) continue;
    if (guard !== null && judge(flow, guard, written)) {
      at = next ?? Number.POSITIVE_INFINITY;
      continue;
    }
    for (const { id } of questions) {
      visited.push(id);
      written = { ...written, [id]: answers[id] };
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
    for (const { groups } of paper) {
      const guards = groups.map(({ guard }) => guard);
      expect(guards.filter((guard, index) => index > 0 && guard === guards[index - 1])).toEqual([]);
    }
    const used = paper.flatMap(({ groups }) => groups.flatMap(({ guard }) => guard ?? []));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(flow.conditions).toSorted());
  });
});

describe('where to go on', () => {
  const state = { on: {} };
  const machine = setup({ guards: { late: () => true, soon: () => true } }).createMachine({
    initial: 'one',
    states: {
      one: {
        initial: 'a',
        onDone: 'two',
        states: {
          a: state,
          b: { always: { guard: 'soon', target: 'd' } },
          c: state,
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
  const groups = paperOf({ machine }).flatMap((section) => section.groups);
  const nextOf = (id: string) => groups.find(({ questions }) => questions.some((each) => each.id === id))?.next;

  test('is where the machine goes, also when that is further than the next question', () => {
    expect(nextOf('b')).toBe(4);
  });

  test('is past a question of the next section that the same guard skips', () => {
    expect(nextOf('d')).toBe(6);
    expect(nextOf('e')).toBe(6);
  });

  test('is nowhere behind the last question', () => {
    expect(nextOf('g')).toBeNull();
  });
});
