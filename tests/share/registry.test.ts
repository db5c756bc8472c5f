import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';

describe.each(flows)('the registry of $id', (flow) => {
  test('goes up to the version of the flow, each version after the one before', () => {
    const since = flow.registry.map((line) => line.since);
    expect(since).toEqual(since.toSorted((a, b) => a - b));
    expect(Math.max(...since)).toBeLessThanOrEqual(flow.version);
  });

  test('registers nothing twice and gives a question one kind', () => {
    const names = flow.registry.flatMap((line) => {
      if (line.kind === 'numbers') return [];
      return ('items' in line ? line.items : line.options).map((name) => `${line.question}.${name}`);
    });
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    const kinds = new Set(
      flow.registry.map(({ question, kind }) => `${question} ${kind === 'moved' ? 'checklist' : kind}`),
    );
    expect(kinds.size).toBe(new Set(flow.registry.map(({ question }) => question)).size);
  });
});
