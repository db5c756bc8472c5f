import { expect, test } from 'vitest';
import { fuzzed, kinds } from '../support/fuzz/kinds';
import { diceOf } from '../support/fuzz/mutate';

const seeds = Array.from({ length: 5_000 }, (_, seed) => seed);

test.each(kinds)('five thousand hostile inputs throw nothing and change nothing: $name', (kind) => {
  expect(fuzzed(kind, seeds, diceOf).thrown.slice(0, 3)).toEqual([]);
});

test('fourteen ways in are tried, and what breaks one is found', () => {
  expect(kinds).toHaveLength(14);
  const broken = { name: 'broken', make: () => '', take: () => JSON.parse('{') };
  const polluting = { ...broken, take: () => Object.assign(Object.prototype, { polluted: 1 }) };
  expect(fuzzed(broken, [1, 2], diceOf).thrown).toHaveLength(2);
  const found = fuzzed(polluting, [1], diceOf).thrown;
  Reflect.deleteProperty(Object.prototype, 'polluted');
  expect(found).toHaveLength(1);
});
