import { describe, expect, test } from 'vitest';
import { all, partOf, readable, valueOf } from './reader';
import { document, inStyle, kept, parts, styles } from './sample-file';
import { words } from './sample-words';
import { letter } from './samples';

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
