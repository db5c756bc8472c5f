import { describe, expect, test } from 'vitest';
import { citesOfLetter } from '../../src/content/citing';
import { faultsOf } from './faults';
import { all, partOf, readable } from './reader';
import { notInOrder, reading } from './reading';
import { blob, document, inStyle, occurrences, parts, text } from './sample-file';
import { words } from './sample-words';
import { letter } from './samples';

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
