import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { outlineOf, sectionsOf } from '../../src/engine/outline';
import { replay } from '../../src/engine/replay';
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
    for (const { answers, path } of walk(flow).ways) {
      for (const [index, id] of path.entries()) {
        const some = Object.fromEntries(path.slice(0, index).map((known) => [known, answers[known]]));
        const sections = sectionsOf(flow, replay(flow, some));
        expect(sections.some(({ questions }) => questions.includes(id))).toBe(true);
      }
    }
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
