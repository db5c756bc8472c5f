import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { fixedKeys, ownKeys } from '../support/unit/fixed';
import { allRefs } from '../support/unit/refs';
import { flat, keyOf, placeholders, shownKeys, textsOf, valueNames } from '../support/unit/texts';

/** What the texts of a flow may weigh before its first question, sent with gzip. */
const mostBytes = 11_000;

describe.each(flows)('the Dutch texts of $id', (flow) => {
  test('are there for the flow, its sections, conditions and questions, before those of its advice', async () => {
    const files = await Promise.all(flow.texts('nl'));
    const texts = new Map(files.flatMap((file) => [...flat(file.default)]));
    expect(fixedKeys(flow).filter((key) => (texts.get(key) ?? '').trim() === '')).toEqual([]);
  });

  test('hold nothing but that until an advice is asked for, and little of it', async () => {
    const files = (await Promise.all(flow.texts('nl'))).map((file) => file.default);
    const needed = new Set(fixedKeys(flow));
    const early = files.flatMap((file) => [...flat(file).keys()]).filter((key) => !needed.has(key));
    expect(flow.adviceTexts === undefined ? [] : early).toEqual([]);
    expect(gzipSync(files.map((file) => JSON.stringify(file)).join('')).length).toBeLessThanOrEqual(mostBytes);
  });

  test('are there for everything that a letter says', async () => {
    const texts = await textsOf(flow);
    const refs = [...(await allRefs(flow)), ...flow.claims().flatMap((claim) => claim.texts)];
    expect(refs.length).toBeGreaterThan(0);
    expect(
      refs.filter((ref) => shownKeys(ref, texts).every((key) => texts.get(key)?.trim() === '')).map(keyOf),
    ).toEqual([]);
  });

  test('are all used', async () => {
    const texts = await textsOf(flow);
    const shown = (await allRefs(flow)).flatMap((ref) => shownKeys(ref, texts));
    const used = new Set([...fixedKeys(flow), ...shown]);
    expect([...texts.keys()].filter((key) => !used.has(key))).toEqual([]);
  });

  test('get every value that they ask for', async () => {
    const texts = await textsOf(flow);
    const missing = (await allRefs(flow)).flatMap((ref) =>
      shownKeys(ref, texts).flatMap((key) =>
        placeholders(texts.get(key) ?? '')
          .filter((name) => !valueNames(ref).includes(name))
          .map((name) => `${key} asks for ${name}`),
      ),
    );
    expect(missing).toEqual([]);
    expect(fixedKeys(flow).filter((key) => placeholders(texts.get(key) ?? '').length > 0)).toEqual([]);
  });

  test('mark only known terms, and only where terms can be opened', async () => {
    const texts = await textsOf(flow);
    const marks = [...texts].flatMap(([key, text]) =>
      [...text.matchAll(/\[\[([^|\]]*)\|?([^\]]*)\]\]/g)].map(([, term = '', words = '']) => ({ key, term, words })),
    );
    const known = Object.keys(library.terms);
    expect(marks.filter(({ term, words }) => !known.includes(term) || words === '')).toEqual([]);
    expect([...texts].filter(([, text]) => text.split('[[').length !== text.split(']]').length)).toEqual([]);
    const shown = new Set((await allRefs(flow)).flatMap((ref) => shownKeys(ref, texts)));
    const plain = (key: string) => shown.has(key) || /\.(label|title|short)$/.test(key) || ownKeys.includes(key);
    expect(marks.filter(({ key }) => plain(key)).map(({ key }) => key)).toEqual([]);
  });
});

const parts = (name: string, ids: object, of: readonly string[]) =>
  Object.keys(ids).flatMap((id) => of.map((part) => `${name}.${id}.${part}`));

test('sources and terms have exactly their texts', async () => {
  const { places: _, ...own } = (await library.texts('nl')).default;
  const texts = flat(own);
  const needed = [
    ...parts('sources', library.sources, ['title', 'publisher', 'edition', 'short', 'caveat']),
    ...parts('terms', library.terms, ['term', 'definition']),
  ];
  expect([...texts.keys()].toSorted()).toEqual(needed.toSorted());
  expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
});
