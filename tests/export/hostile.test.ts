import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { agendaText } from '../../src/content/document';
import type { Letter } from '../../src/content/letter';
import type { Cites } from '../../src/engine/cite';
import { replay } from '../../src/engine/replay';
import { agendaDocx } from '../../src/export/docx/agendaDocx';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { widthsFor } from '../../src/export/docx/tables';
import { faultsOf } from './faults';
import { paragraphsOf, partOf, readable, readDocx, textOf } from './reader';
import { notInOrder, reading } from './reading';
import { words } from './sample-words';
import { agenda, letter } from './samples';

/** What someone could put in a text → how it should read. */
const hostile: readonly (readonly [string, string])[] = [
  ['</w:t><w:br/>', '</w:t><w:br/>'],
  ['a & b &amp; c &#0; &x;', 'a & b &amp; c &#0; &x;'],
  [']]> <!-- <?xml "quoted" \'single\'', ']]> <!-- <?xml "quoted" \'single\''],
  ['nul\u0000 bell\u0007 escape\u001b delete\u007f', 'nul bell escape delete'],
  ['line\nand\r\nline\tand\u000bmore', 'line and line and more'],
  ['half \ud83d pair', 'half  pair'],
  ['whole \ud83d\ude00 pair', 'whole \ud83d\ude00 pair'],
  ['no character \ufffe\uffff', 'no character '],
  ['  spaces  around  ', '  spaces  around  '],
  ['x'.repeat(200_000), 'x'.repeat(200_000)],
  ['', ''],
];

test.each(hostile)('%#: a hostile text reads as it is in every place', async (text, expected) => {
  const said = { ...words, say: () => text, caption: text, product: text, sourcesTitle: text, colophon: [text] };
  const parts = await readDocx(await letterDocx(letter, said));
  expect(faultsOf(parts)).toEqual([]);
  expect(paragraphsOf(parts).filter(({ style }) => style === 'Heading1')).toEqual([
    { style: 'Heading1', text: expected },
  ]);
  const rest = [
    ...reading(letter)
      .map(() => expected)
      .slice(0, 3),
    'rule R1',
    expected,
  ];
  expect(notInOrder(rest, textOf(parts))).toEqual([]);
  expect(readable(partOf(parts, 'word/footer1.xml'))).toContain(expected);
  expect(faultsOf(await readDocx(await agendaDocx(agendaText(agenda, said.say), said)))).toEqual([]);
});

test('a name or address with marks does no harm to page numbers, links or metadata', async () => {
  const nasty = {
    ...words,
    product: '\ue000<\ue001&',
    page: (page: string, pages: string) => `${pages}<&\u0001${page}`,
  };
  const parts = await readDocx(await letterDocx(letter, nasty));
  expect(faultsOf(parts)).toEqual([]);
  expect(readable(partOf(parts, 'word/footer1.xml'))).toBe('\ue000<\ue001&<&');
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostile.map(([each]) => each)));
const ref = fc.oneof(text, fc.record({ key: text, values: fc.constant({ count: 1 }) }));
const cite = fc
  .constantFrom('book', 'page', 'unknown')
  .map((source): Cites => [{ source, section: '§1 A', lines: [1, 1] }]);
const mark = fc.constantFrom('done' as const, 'partly' as const, 'todo' as const, 'unknown' as const);
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
const basis = fc.constantFrom('bron' as const, 'gevolgtrekking' as const);
const statement = { id: fc.string(), text: ref, basis, cite };
const base = { id: fc.string(), title: ref, intro: fc.option(ref) };
const refs = some(fc.constantFrom('q1', 'q2.item'));

const letters: fc.Arbitrary<Letter> = fc.record({
  title: ref,
  conclusion: some(fc.record({ text: ref, basis, cite })),
  summary: some(
    fc.record({ id: fc.string(), label: ref, values: some(ref), grounds: fc.option(fc.record({ basis, cite })) }),
  ),
  parts: some(
    fc.oneof(
      fc.record({ ...base, kind: fc.constant('statements' as const), items: some(fc.record(statement)) }),
      fc.record({
        ...base,
        kind: fc.constant('reasons' as const),
        items: some(fc.record({ ...statement, because: refs })),
      }),
      fc.record({
        ...base,
        kind: fc.constant('marks' as const),
        items: some(fc.record({ ...statement, mark, status: ref, answer: fc.constant(null) })),
      }),
      fc.record({
        ...base,
        kind: fc.constant('table' as const),
        columns: some(ref),
        rows: some(
          fc.record({
            id: fc.string(),
            cells: some(fc.oneof(ref, some(ref), fc.record({ texts: some(ref), basis, cite }))),
            mark: fc.option(mark),
            basis,
            cite,
          }),
        ),
      }),
      fc.record({
        ...base,
        kind: fc.constant('actions' as const),
        groups: some(fc.record({ id: fc.string(), title: ref, items: some(fc.record(statement)) })),
      }),
      fc.record({
        ...base,
        kind: fc.constant('ways' as const),
        ways: some(fc.record({ id: fc.string(), title: ref, items: some(fc.record(statement)) })),
      }),
      fc.record({ ...base, kind: fc.constant('open' as const), items: some(fc.record({ answer: text, ask: ref })) }),
    ),
  ),
});

test('every letter, whatever its parts and texts, is a Word file without faults', async () => {
  await fc.assert(
    fc.asyncProperty(letters, fc.boolean(), async (any, bare) => {
      const told = bare ? { ...words, colophon: [], sources: [] } : words;
      expect(faultsOf(await readDocx(await letterDocx(any, told)))).toEqual([]);
    }),
    { numRuns: 60, seed: 20261122 },
  );
});

test('columns fill the width whatever stands in them, none without room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 500 }), { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      (columns) => {
        const widths = widthsFor(columns);
        expect(widths).toHaveLength(columns.length);
        expect(widths.reduce((sum, each) => sum + each)).toBe(9638);
        expect(Math.min(...widths)).toBeGreaterThan(100);
      },
    ),
  );
});

test.each(flows.map((flow) => [flow.id, flow] as const))('the letters of %s are whole', async (_, flow) => {
  for (const { answers } of await flow.examples()) {
    const done = replay(flow, answers);
    const real = flow.letter(done.answers, done.advice);
    const parts = await readDocx(await letterDocx(real, words));
    expect(faultsOf(parts)).toEqual([]);
    expect(notInOrder(reading(real), textOf(parts))).toEqual([]);
  }
});
