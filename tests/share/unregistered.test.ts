import { expect, test } from 'vitest';
import { shed, withItem, withOptions, withoutOptions, withQuestion } from './growing';
import { unregistered } from './unregistered';

test('a complete registry lacks nothing', () => {
  for (const flow of [shed, withItem, withOptions, withoutOptions, withQuestion])
    expect(unregistered(flow)).toEqual([]);
});

test('says which lines to add when questions grew', () => {
  const { registry } = shed;
  expect(unregistered({ ...withQuestion, registry })).toEqual([
    { since: 2, question: 'lock', kind: 'single', options: ['yes', 'no'] },
  ]);
  expect(unregistered({ ...withItem, registry })).toEqual([
    { since: 2, question: 'state', kind: 'checklist', items: ['dry'] },
  ]);
  expect(unregistered({ ...withOptions, registry })).toEqual([
    { since: 2, question: 'colour', kind: 'single', options: ['green'] },
    { since: 2, question: 'size', kind: 'numbers', fields: { all: [0, 900], old: [0, 9] } },
    { since: 2, question: 'tools', kind: 'multi', options: ['rake'] },
  ]);
});

test('does not count what a later version registers', () => {
  expect(unregistered({ ...withItem, version: 1 })).toHaveLength(1);
});

test('asks for another id when a question has become of another kind', () => {
  const { colour, ...others } = shed.questions;
  expect(colour).toBeDefined();
  const questions = { ...others, ...Object.fromEntries(Object.values(others).map((question) => ['colour', question])) };
  expect(unregistered({ ...shed, questions })).toEqual([expect.stringContaining('colour')]);
});
