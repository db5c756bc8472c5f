import { expect, test } from 'vitest';
import { agendaText } from '../../src/content/document';
import { agendaDocx } from '../../src/export/docx/agendaDocx';
import { textsOfItem } from '../support/unit/agendas';
import { faultsOf } from './faults';
import { all, paragraphsOf, partOf, readable, readDocx, textOf, valueOf } from './reader';
import { notInOrder } from './reading';
import { words } from './sample-words';
import { agenda } from './samples';

const parts = await readDocx(
  await agendaDocx(agendaText(agenda, words.say), { ...words, fillIn: ['practice', 'municipality'] }),
);
const paragraphs = paragraphsOf(parts);

const blanksBelow = (title: string) => {
  const from = paragraphs.findIndex(({ text }) => text === title);
  const rest = paragraphs.slice(from + 1);
  const end = rest.findIndex(({ style }) => style === 'Heading2');
  return rest.slice(0, end).filter(({ style, text }) => style === 'WritingLine' && text === '').length;
};

test('is a Word file without faults', () => {
  expect(faultsOf(parts)).toEqual([]);
});

test('every text stands there in order, with its source', () => {
  const items = agenda.items.flatMap(({ title, ...item }, index) => [
    title,
    ['short book\u00a0§3', 'short page: Page', 'short book\u00a0§2'][index] ?? '',
    ...textsOfItem(item),
  ]);
  const texts = [
    'agenda title',
    'practice:',
    'municipality:',
    'agenda intro',
    ...items,
    words.sourcesTitle,
    ...words.colophon,
  ];
  expect(
    notInOrder(
      ['the caption', ...texts].flatMap((each) => (typeof each === 'string' ? [each] : each.key)),
      textOf(parts),
    ),
  ).toEqual([]);
});

test('points are numbered headings of one list', () => {
  const points = all(partOf(parts, 'word/document.xml'), 'w:p').filter((each) => readable(each).startsWith('point '));
  expect(points.map((each) => valueOf(each, 'w:pStyle'))).toEqual(['Heading2', 'Heading2', 'Heading2']);
  const lists = new Set(points.map((each) => valueOf(each, 'w:numId')));
  expect(lists.size).toBe(1);
  expect(lists).not.toContain(undefined);
});

test('each point is followed by as many ruled lines as it has blanks', () => {
  expect(['point one', 'point two', 'point three'].map(blanksBelow)).toEqual([2, 3, 0]);
  const writing = all(partOf(parts, 'word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === 'WritingLine',
  );
  // Without the line between, a word processor joins lines that follow each other into one.
  expect(writing && [all(writing, 'w:bottom').length, all(writing, 'w:between').length]).toEqual([1, 1]);
});

test('the sources are those of its points', () => {
  expect(paragraphs.filter(({ style }) => style === 'SourceList').map(({ text }) => text.split(':')[0])).toEqual([
    'short page',
    'short book',
  ]);
});
