import { describe, expect, test } from 'vitest';
import { fromFile, largestFile } from '../../src/share/file';
import { nothingOwn } from '../../src/share/own';
import { shed, withOptions } from './growing';

const good = {
  format: 'keuzehulp',
  schema: 1,
  flow: 'shed',
  version: 1,
  saved: '2026-11-22T09:30:00.000Z',
  answers: {},
};

const read = (text: string) => fromFile([shed], text);
const readWith = (change: object) => read(JSON.stringify({ ...good, ...change }));
const errorOf = (result: object) => ('error' in result ? result.error : null);

test('reads the file that the others are made of', () => {
  expect(readWith({ answers: { colour: 'red' } })).toMatchObject({ answers: { colour: 'red' }, lapsed: [] });
});

test('reads a file up to the largest and no larger, in bytes', () => {
  const text = JSON.stringify(good);
  expect(errorOf(read(text.padEnd(largestFile)))).toBeNull();
  expect(read(text.padEnd(largestFile + 1))).toEqual({ error: 'size' });
  expect(read(`"${'é'.repeat(largestFile / 2)}"`)).toEqual({ error: 'size' });
  expect(read('['.repeat(50_000_000))).toEqual({ error: 'size' });
});

test.each(['', '{', 'PK\u0003\u0004', '\u0000', "{'a': 1}", '['.repeat(60_000), '[1,]'])(
  'refuses what is no JSON (%#)',
  (text) => {
    expect(read(text)).toEqual({ error: 'json' });
  },
);

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const nested = (text: string, inside: string) => text.replace('"answers":{}', `"answers":${inside}`);

describe('refuses as no such file', () => {
  test.each(['null', '1', '"keuzehulp"', '[]', '{}', deep(30_000), '{"__proto__":{"format":"keuzehulp"}}'])(
    'other JSON (%#)',
    (text) => {
      expect(read(text)).toEqual({ error: 'format' });
    },
  );

  test.each([
    { format: 'other' },
    { schema: 0 },
    { schema: '1' },
    { flow: 7 },
    { flow: 'x'.repeat(65) },
    { version: 0 },
    { version: 1.5 },
    { version: '1' },
    { version: Number.MAX_VALUE },
    { saved: 'yesterday' },
    { saved: 0 },
    { answers: null },
    { answers: [] },
    { answers: 'red' },
    { answers: { colour: null } },
    { answers: { colour: 1 } },
    { answers: { colour: true } },
    { answers: { ['x'.repeat(65)]: 'red' } },
    { answers: { colour: 'x'.repeat(65) } },
    { answers: { tools: [['saw']] } },
    { answers: { tools: Array.from({ length: 65 }, () => 'saw') } },
    { answers: { state: { sharp: { sharp: 'ja' } } } },
    { extra: 1 },
    { name: 1 },
    { name: 'x'.repeat(81) },
    { notes: 'red' },
    { notes: { colour: ['red'] } },
    { notes: { colour: 'x'.repeat(2001) } },
  ])('%j', (change) => {
    expect(readWith(change)).toEqual({ error: 'format' });
  });

  test.each(Object.keys(good))('a file without %s', (key) => {
    expect(readWith({ [key]: undefined })).toEqual({ error: 'format' });
  });

  test.each([
    '{"__proto__":{"colour":"red"}}',
    '{"colour":"red","__proto__":{}}',
    '{"\\u005f_proto__":"red"}',
    '{"state":{"sharp":"ja","clean":"ja","__proto__":"ja"}}',
    `{"colour":${deep(20_000)}}`,
  ])('answers with a prototype, or very deep ones (%#)', (answers) => {
    expect(read(nested(JSON.stringify(good), answers))).toEqual({ error: 'format' });
  });

  test('a prototype beside the answers', () => {
    expect(read(JSON.stringify(good).replace('{', '{"__proto__":{},'))).toEqual({ error: 'format' });
  });
});

test('names a flow that it does not know', () => {
  expect(readWith({ flow: 'barn' })).toEqual({ error: 'flow', flow: 'barn' });
  expect(readWith({ flow: 'constructor' })).toEqual({ error: 'flow', flow: 'constructor' });
});

test('says that a file is newer, whatever a newer form may look like', () => {
  expect(readWith({ version: 2 })).toEqual({ error: 'newer' });
  expect(readWith({ version: 2, answers: { lock: 'yes' } })).toEqual({ error: 'newer' });
  expect(readWith({ schema: 3, answers: [['any', { thing: true }]], extra: 1 })).toEqual({ error: 'newer' });
});

describe('a file of this version with answers that do not fit is refused as a whole', () => {
  test.each([
    [{ colour: 'green' }, 'colour', 'unknownOption'],
    [{ colour: ['red'] }, 'colour', 'kind'],
    [{ tools: [] }, 'tools', 'empty'],
    [{ tools: ['saw', 'saw'] }, 'tools[1]', 'duplicate'],
    [{ tools: ['saw', 'none'] }, 'tools', 'exclusive'],
    [{ size: { all: 1, small: 2 } }, 'size.small', 'notAbove'],
    [{ size: { all: 1.5 } }, 'size.all', 'wholeNumber'],
    [{ state: { sharp: 'ja' } }, 'state.clean', 'choose'],
    [{ state: { sharp: 'ja', clean: 'ja', dry: 'ja' } }, 'state.dry', 'unknownItem'],
    [{ lock: 'yes' }, 'lock', 'unknownQuestion'],
    [{ constructor: 'yes' }, 'constructor', 'unknownQuestion'],
  ])('%j', (answers, at, reason) => {
    expect(readWith({ answers })).toEqual({ error: 'answers', at, reason });
  });
});

test('an older file loses only what does not fit', () => {
  const answers = { colour: 'purple', tools: ['saw'], constructor: 'x', size: { all: 1e6 } };
  expect(fromFile([withOptions], JSON.stringify({ ...good, answers }))).toEqual({
    flow: withOptions,
    version: 1,
    saved: good.saved,
    own: nothingOwn,
    answers: { tools: ['saw'] },
    started: {},
    missing: [],
    lapsed: [
      { at: 'colour', reason: 'unknownOption' },
      { at: 'size.all', reason: 'outOfRange' },
      { at: 'constructor', reason: 'unknownQuestion' },
    ],
  });
});
