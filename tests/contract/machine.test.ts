import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { outlineOf } from '../../src/engine/outline';

type StateNode = Flow['machine']['root'];

const descendants = (node: StateNode): StateNode[] =>
  Object.values(node.states).flatMap((child) => [child, ...descendants(child)]);

const transitionsOf = (node: StateNode) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])];

/** The states that are questions: those that the outline names. */
function questionStates(flow: Flow): StateNode[] {
  const ids = outlineOf(flow).flatMap(({ questions }) => questions);
  return descendants(flow.machine.root).filter((node) => ids.includes(node.key) && node.type === 'atomic');
}

describe.each(flows)('the machine of $id', (flow) => {
  const states = questionStates(flow);

  test('has the questions of the flow, in the same order', () => {
    expect(outlineOf(flow).flatMap(({ questions }) => questions)).toEqual(Object.keys(flow.questions));
  });

  test('has no states but sections, questions and ends', () => {
    const sections = outlineOf(flow).map(({ id }) => id);
    const known = [...sections, ...Object.keys(flow.questions)];
    const odd = descendants(flow.machine.root).filter((node) => node.type !== 'final' && !known.includes(node.key));
    expect(odd.map((node) => node.path.join('.'))).toEqual([]);
    expect(states.map((node) => node.key)).toEqual(Object.keys(flow.questions));
  });

  test.each(states.map((node) => [node.key, node] as const))('%s takes exactly its own answer', (id, node) => {
    expect([...node.transitions.keys()]).toEqual([id]);
    const [transition, ...more] = node.transitions.get(id) ?? [];
    expect(more, `${id} has more than one transition on its answer`).toEqual([]);
    expect(transition?.guard, `${id} does not always move on`).toBeUndefined();
    expect(node.always?.length ?? 0, `${id} has more than one way to be skipped`).toBeLessThanOrEqual(1);
  });

  test('only goes forward', () => {
    const back = [flow.machine.root, ...descendants(flow.machine.root)].flatMap((node) =>
      transitionsOf(node).flatMap(({ target, eventType }) =>
        (target ?? [])
          .filter((to) => to.order <= node.order)
          .map((to) => `${node.path.join('.')} → ${to.path.join('.')} on "${eventType}"`),
      ),
    );
    expect(back).toEqual([]);
    const stuck = states.filter((node) => transitionsOf(node).some(({ target }) => (target ?? []).length !== 1));
    expect(stuck.map((node) => node.key)).toEqual([]);
  });

  test('guards with exactly the conditions of the flow', () => {
    const used = descendants(flow.machine.root).flatMap((node) => transitionsOf(node).map(({ guard }) => guard));
    const names = new Set(used.filter((guard) => guard !== undefined).map(String));
    expect([...names].toSorted()).toEqual(Object.keys(flow.conditions).toSorted());
    expect(Object.keys(flow.machine.implementations.guards ?? {}).toSorted()).toEqual(
      Object.keys(flow.conditions).toSorted(),
    );
  });
});

test('every flow has its own id, which an address can hold', () => {
  const ids = flows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+$/);
});
