import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import type { Cite, Source } from '../../src/engine/cite';
import { replay } from '../../src/engine/replay';
import type { TextRef } from '../../src/engine/text';
import { kept } from '../support/sources/kept';
import { yearsIn } from '../support/sources/marks';
import { saidOn } from '../support/unit/refs';
import { flat, keyOf, textsOf } from '../support/unit/texts';

const sources: Readonly<Record<string, Source>> = library.sources;

/** Whether a citation carries a year: by the source's own, or by the lines cited; unchecked pages are not looked into. */
function carries({ source, lines }: Cite, year: string): boolean {
  if (lines === null || String(sources[source]?.year) === year) return true;
  const named = (kept[source]?.years[year] ?? '').split(' ').map(Number);
  return named.some((line) => lines[0] <= line && line <= lines[1]);
}

const isRef = (value: unknown): value is TextRef =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'key' in value);

const isCites = (value: unknown): value is readonly Cite[] => Array.isArray(value) && value.length > 0;

/** Every text within a value with the citations that stand beside it. */
function citedTexts(value: unknown): { key: string; cite: readonly Cite[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { cite } = Object(value);
  const own = isCites(cite) ? Object.values(value).flat(2).filter(isRef) : [];
  return [...own.map((ref) => ({ key: keyOf(ref), cite })), ...Object.values(value).flatMap(citedTexts)];
}

/** The texts that name a year which none of their citations carries. */
const astray = (found: readonly { key: string; cite: readonly Cite[] }[], texts: ReadonlyMap<string, string>) => [
  ...new Set(
    found.flatMap(({ key, cite }) =>
      yearsIn(texts.get(key) ?? '')
        .filter((year) => !cite.some((each) => carries(each, year)))
        .map((year) => `${key}: ${year}`),
    ),
  ),
];

test.each(flows)('every year that $id names stands in what it cites', async (flow) => {
  const said = (await flow.examples()).map(({ answers: given }) => {
    const done = replay(flow, given);
    return saidOn(flow, { replay: done, letter: flow.letter(done.answers, done.advice) });
  });
  const found = citedTexts([flow.claims(), flow.evidence, said]);
  const texts = await textsOf(flow);
  expect(found.some(({ key }) => yearsIn(texts.get(key) ?? '').length > 0)).toBe(true);
  expect(astray(found, texts)).toEqual([]);
});

test('so does every year that the explanation names', async () => {
  const files = await Promise.all(library.explanation?.texts('nl') ?? []);
  const texts = new Map(files.flatMap((file) => [...flat(file.default)]));
  const found = citedTexts(await library.explanation?.load());
  expect(found.some(({ key }) => yearsIn(texts.get(key) ?? '').length > 0)).toBe(true);
  expect(astray(found, texts)).toEqual([]);
});
