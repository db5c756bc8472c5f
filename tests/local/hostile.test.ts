import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestLocal } from '../../src/local/local';
import { parseLocal } from '../../src/local/parse';
import { fromLocalCode, toLocalText } from '../../src/local/write';
import { formats, isOfFormat } from '../../src/share/formats';
import { full, village } from './village';

const read = (text: string) => parseLocal([village], text);
const whole = JSON.parse(toLocalText(full));
const readWith = (change: object) => read(JSON.stringify({ ...whole, ...change }));
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const bytes = (values: readonly number[]) => Buffer.from(values).toString('base64url');

test('reads what the others are made of; markup is text', () => {
  expect(readWith({})).toEqual({ local: full });
  const team = '<script>alert(1)</script><img src=x onerror=alert(1)> $t(product) {{date}} [[jgz|JGZ]]';
  expect(readWith({ team })).toMatchObject({ local: { team } });
});

test('refuses what is too large, in bytes, before it reads it', () => {
  expect(read(JSON.stringify(whole).padEnd(largestLocal - 10))).toHaveProperty('local');
  expect(read(JSON.stringify(whole).padEnd(largestLocal + 1))).toEqual({ error: 'size' });
  expect(read(`"${'é'.repeat(9000)}"`)).toEqual({ error: 'size' });
  expect(fromLocalCode([village], 'A'.repeat(5_000_000))).toEqual({ error: 'size' });
});

test.each(['', '{', '\u0000', "{'a': 1}", '['.repeat(16_000), 'javascript:alert(1)'])(
  'refuses no JSON (%#)',
  (text) => {
    expect(read(text)).toEqual({ error: 'json' });
  },
);

describe('refuses as no lokale invulling', () => {
  test.each(['null', '1', '[]', '{}', deep(8000), '{"__proto__":{"format":"keuzehulp-lokaal"}}'])('%#', (text) => {
    expect(read(text)).toEqual({ error: 'format' });
    expect(isOfFormat(formats.local, text)).toBe(false);
  });

  test.each([
    { format: 'keuzehulp' },
    { schema: 0 },
    { schema: '1' },
    { flow: 1 },
    { version: 0 },
    { version: 1.5 },
    { made: 'yesterday' },
    { made: '2026-02-30' },
    { made: 5 },
    { municipality: 5 },
    { municipality: null },
    { municipality: ['Epe'] },
    { filledBy: { toString: 'x' } },
    { contact: 'x' },
    { contact: [] },
    { contact: { name: 'x', mail: 'x' } },
    { function: { called: 4 } },
    { socialeKaart: { href: 'https://example.nl' } },
    { answers: [] },
    { answers: null },
    { answers: { colour: null } },
    { answers: { colour: true } },
    { answers: { state: { sharp: { sharp: 'ja' } } } },
    { extra: 1 },
  ])('%j', (change) => {
    expect(readWith(change)).toEqual({ error: 'format' });
  });

  test.each(['format', 'schema', 'flow', 'version', 'made', 'municipality', 'filledBy', 'answers'])(
    'without %s',
    (key) => {
      expect(readWith({ [key]: undefined })).toEqual({ error: 'format' });
    },
  );

  test.each([
    ['"answers":', '"__proto__":{},"answers":'],
    ['"answers":{', '"answers":{"__proto__":{"colour":"red"},'],
    ['"contact":{', '"contact":{"__proto__":{"name":"x"},'],
    ['"function":{', '"function":{"\\u005f_proto__":{},'],
    ['"answers":{', `"answers":{"tools":${deep(5000)},`],
    ['"municipality":', `"municipality":${deep(5000)},"m":`],
  ])('a prototype or depth: %#', (place, hostile) => {
    expect(read(JSON.stringify(whole).replace(place, hostile))).toEqual({ error: 'format' });
  });
});

test('refuses other flows, later versions and flows without local questions', () => {
  expect(readWith({ flow: 'barn' })).toEqual({ error: 'flow' });
  expect(readWith({ flow: 'constructor' })).toEqual({ error: 'flow' });
  expect(readWith({ version: 2 })).toEqual({ error: 'newer' });
  expect(readWith({ schema: 2, answers: [{ any: 'thing' }] })).toEqual({ error: 'newer' });
  const { local: _, ...closed } = village;
  expect(parseLocal([closed], JSON.stringify(whole))).toEqual({ error: 'flow' });
});

test.each([
  [{ tools: ['saw'] }, 'tools'],
  [{ constructor: 'x' }, 'constructor'],
  [{ colour: 'green' }, 'colour'],
  [{ colour: ['red'] }, 'colour'],
  [{ state: { sharp: 'soms' } }, 'state.sharp'],
  [{ size: { all: 1.5 } }, 'size.all'],
])('refuses answers that are not local, or do not fit: %j', (answers, at) => {
  expect(readWith({ answers })).toEqual({ error: 'answers', at });
});

test('of an older version it leaves out what no longer fits', () => {
  const newer = { ...village, version: 2 };
  const answers = { colour: 'red', constructor: 'x', state: { sharp: 'ja' } };
  expect(parseLocal([newer], JSON.stringify({ ...whole, answers }))).toMatchObject({
    local: { answers: { colour: 'red' } },
  });
});

describe('codes that are none', () => {
  test.each(['', '%', 'a b', 'é', 'AAAAA', bytes([0xff, 0xfe]), bytes([0xef, 0xbb, 0xbf, 0x7b, 0x7d])])(
    '%j',
    (code) => {
      expect(fromLocalCode([village], code)).toMatchObject({ error: expect.stringMatching(/^(format|json)$/) });
    },
  );

  test('nothing that anybody can write throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(fromLocalCode([village], text)).toHaveProperty('error');
        expect(read(text)).toHaveProperty('error');
        expect(fromLocalCode([village], Buffer.from(text).toString('base64url'))).toHaveProperty('error');
      }),
    );
  });
});
