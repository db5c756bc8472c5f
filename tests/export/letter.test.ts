import { describe, expect, test } from 'vitest';
import { citesOfLetter } from '../../src/content/citing';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { faultsOf } from './faults';
import { all, paragraphsOf, partOf, readable, readDocx, textOf, valueOf } from './reader';
import { notInOrder, reading } from './reading';
import { words } from './sample-words';
import { letter } from './samples';

const blob = await letterDocx(letter, words);
const parts = await readDocx(blob);
const document = partOf(parts, 'word/document.xml');
const styles = partOf(parts, 'word/styles.xml');
const text = textOf(parts);
const occurrences = (part: string) => text.split(part).length - 1;
const inStyle = (style: string) => paragraphsOf(parts).flatMap((each) => (each.style === style ? [each.text] : []));

/** For each paragraph that begins so, whether it is kept with the next. */
const kept = (start: string) =>
  all(document, 'w:p')
    .filter((each) => readable(each).startsWith(start))
    .map((each) => all(each, 'w:keepNext').length);

test('is a Word file without faults', () => {
  expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(faultsOf(parts)).toEqual([]);
});

describe('contents', () => {
  test('every text stands there in reading order', () => {
    expect(notInOrder(reading(letter), text)).toEqual([]);
  });

  test('every text stands there once', () => {
    // The title is a word of other texts here; it is looked at among the headings.
    const [, ...texts] = reading(letter);
    expect(texts.filter((each) => occurrences(each) !== 1)).toEqual([]);
  });

  test('sources follow the letter: those cited, in their own order, each once, with edition and caveat', () => {
    const cited = words.sources.filter(({ id }) => id !== 'unused');
    const told = cited.flatMap((each) => [`${each.short}: `, each.title, each.publisher, each.edition, each.caveat]);
    const after = text.slice(text.indexOf('statement one'));
    expect(notInOrder([words.sourcesTitle, words.sourcesLead, ...told, ...words.colophon], after)).toEqual([]);
    expect(cited.filter(({ title }) => occurrences(title) !== 1)).toEqual([]);
    expect(occurrences('title of unused')).toBe(0);
    expect(after).toContain('used: §2 Two; §3 Three caveat of book');
    expect(after).toContain('used: Page caveat of page');
  });

  test('a citation is brief beside a statement, behind the mark of an own conclusion, and nothing where there is none', () => {
    expect(inStyle('ListNumber')[0]).toBe('reason one (short book\u00a0§2, §3)  rule R1');
    const paragraphs = all(document, 'w:p').map(readable);
    expect(paragraphs[paragraphs.indexOf('value two') + 1]).toBe('°\u00a0short book\u00a0§2');
    expect(paragraphs[paragraphs.indexOf('value three') + 1]).toBe('to watch');
    expect(text).toContain('item done (short self-help: Chapter)');
    expect(text).toContain('statement one (short page)');
  });

  test('citations of all kinds of part are in the list', () => {
    expect(new Set(citesOfLetter(letter).map(({ source }) => source))).toEqual(new Set(['book', 'self-help', 'page']));
  });

  test('a web address can be followed as it is', () => {
    const links = all(partOf(parts, 'word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    );
    expect(links.map(({ attributes }) => attributes['Target'])).toEqual(['https://example.org/?a=1&b=<2>']);
    expect(all(document, 'w:hyperlink').map(readable)).toEqual(['example.org/?a=1&b=<2>']);
  });

  test('a status has a word and a shape of its own', () => {
    const states = all(document, 'w:p')
      .map(readable)
      .filter((each) => /status/.test(each) && !/state/.test(each));
    expect(states.map((each) => each.replace(/^.\u00a0/u, ''))).toEqual([
      'status done',
      'status partly',
      'status todo',
      'status unknown',
      'status apart',
    ]);
    expect(new Set(states.map(([shape]) => shape)).size).toBe(5);
    expect(text).toMatch(/.\u00a0cell a3/u);
    expect(text).not.toMatch(/\u00a0cell b/u);
  });
});

describe('structure', () => {
  test('headings have the styles of headings', () => {
    expect(inStyle('Heading1')).toEqual(['title']);
    expect(inStyle('Heading2')).toEqual([
      words.glance,
      words.watch,
      ...letter.parts.map(({ title }) => title),
      words.notes.title,
      words.sourcesTitle,
    ]);
    expect(inStyle('Heading3')).toEqual(['way one', 'owner one', 'owner two', 'noted question']);
    const named = all(styles, 'w:style').filter(({ attributes }) =>
      /^Heading[123]$/.test(attributes['w:styleId'] ?? ''),
    );
    expect(named.map((each) => valueOf(each, 'w:name')?.toLowerCase())).toEqual([
      'heading 1',
      'heading 2',
      'heading 3',
    ]);
    expect(named.every((each) => all(each, 'w:keepNext').length === 1)).toBe(true);
  });

  test('every table but that of the summary repeats its header row, and no row is split', () => {
    const tables = all(document, 'w:tbl');
    expect(tables).toHaveLength(4);
    const headers = tables.map((table) =>
      all(table, 'w:tr').map(
        (row) => all(row, 'w:tblHeader').filter(({ attributes }) => attributes['w:val'] !== 'off').length,
      ),
    );
    expect(headers).toEqual([
      [0, 0],
      [1, 0, 0, 0, 0, 0],
      [1, 0, 0],
      [1, 0],
    ]);
    expect(tables.flatMap((table) => all(table, 'w:tr')).filter((row) => all(row, 'w:cantSplit').length === 0)).toEqual(
      [],
    );
    const names = tables.slice(1).map((table) => all(all(table, 'w:tr')[0] ?? table, 'w:tc').map(readable));
    expect(names).toEqual([
      ['column state', 'column item'],
      ['column one', 'column two', 'column three'],
      ['column question', 'column ask'],
    ]);
  });

  test('tables are as wide as the text', () => {
    const size = all(document, 'w:pgSz')[0]?.attributes ?? {};
    const margin = all(document, 'w:pgMar')[0]?.attributes ?? {};
    const width = Number(size['w:w']) - Number(margin['w:left']) - Number(margin['w:right']);
    for (const table of all(document, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(columns.reduce((sum, each) => sum + each)).toBe(width);
    }
  });

  test('lists are lists, each kind its own, and a second list of reasons counts from one', () => {
    const listed = all(document, 'w:p').flatMap((each) => {
      const id = valueOf(each, 'w:numId');
      return id === undefined ? [] : [{ id, text: readable(each) }];
    });
    const list = (start: string) => listed.find((each) => each.text.startsWith(start))?.id;
    expect(list('reason one')).toBe(list('reason two'));
    const kinds = ['reason one', 'reason three', 'action one', 'statement one'].map(list);
    expect(new Set(kinds).size).toBe(4);
    expect(kinds).not.toContain(undefined);
    const numbering = partOf(parts, 'word/numbering.xml');
    const restarted = all(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list('reason three'));
    expect(restarted && valueOf(restarted, 'w:startOverride')).toBe('1');
    const tick = all(numbering, 'w:lvlText').map(({ attributes }) => attributes['w:val']);
    expect(tick).toEqual(expect.arrayContaining(['☐', '☒']));
    expect(list('action two'), 'a ticked action has another box').not.toBe(list('action one'));
  });

  test('a reason stays with the answers behind it', () => {
    expect([kept('reason one'), kept('short q1'), kept('short q2.item'), kept('reason two')]).toEqual([
      [1],
      [1],
      [0],
      [0],
    ]);
  });
});

describe('page', () => {
  test('is A4 with margins of 2 cm', () => {
    expect(all(document, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const margins = all(document, 'w:pgMar')[0]?.attributes;
    expect(margins).toMatchObject({ 'w:top': '1134', 'w:right': '1134', 'w:bottom': '1134', 'w:left': '1134' });
  });

  test('counts itself and all pages at its foot', () => {
    const foot = partOf(parts, 'word/footer1.xml');
    expect(all(foot, 'w:instrText').map((each) => each.children[0]?.text)).toEqual(['PAGE', 'NUMPAGES']);
    expect(readable(foot)).toBe('the productPage  of .');
  });

  test('has its language, its title and its author', () => {
    expect(all(styles, 'w:docDefaults').flatMap((each) => all(each, 'w:lang'))[0]?.attributes['w:val']).toBe('nl-NL');
    const core = partOf(parts, 'docProps/core.xml');
    const told = (name: string) => all(core, name)[0]?.children[0]?.text;
    expect([told('dc:title'), told('dc:creator'), told('cp:lastModifiedBy')]).toEqual([
      'title',
      'the product',
      'the product',
    ]);
  });

  test('has a line to write the name of the practice on', () => {
    expect(inStyle('FillIn')).toEqual(['the practice:']);
  });
});
