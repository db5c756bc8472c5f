import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { namesIn } from '../support/unit/code';
import { manyLetters } from '../support/unit/letters';
import { filesBelow, readText } from '../support/unit/root';

/** Ids that are ordinary words of code too, each with why it may stand in `src`. None yet. */
const ordinary: Readonly<Record<string, string>> = {};

const rules = new Set<string>();
for (const flow of flows) {
  for (const { replay } of await manyLetters(flow)) for (const { id } of flow.explain(replay.answers)) rules.add(id);
}

const ids = new Set([
  ...flows.flatMap((flow) => [flow.id, ...Object.keys(flow.questions), ...Object.keys(flow.conditions)]),
  ...rules,
]);

test.each(filesBelow('src', /\.tsx?$/))('%s names no flow, question, condition or rule', (path) => {
  const named = [...namesIn(readText(path))].filter((name) => ids.has(name) && !Object.hasOwn(ordinary, name));
  expect(named).toEqual([]);
});

test('every exception is an id', () => {
  expect(Object.keys(ordinary).filter((name) => !ids.has(name))).toEqual([]);
});
