import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { ReportText } from '../../src/content/document';
import { reportDocx } from '../../src/export/docx/reportDocx';
import { emptyHagro } from '../../src/features/hagro/model/hagro';
import { namedPractice, readingOfReport, tellerOf } from '../support/unit/report';
import { faultsOf } from './faults';
import { all, paragraphsOf, partOf, readDocx, textOf } from './reader';
import { notInOrder } from './reading';
import { words } from './sample-words';

const at = (source: string) => [{ source, section: '§2 Two', lines: [1, 2] as const }] as const;
const passage = (text: string, lead = '', source: string | null = null) => ({
  id: text,
  lead,
  text,
  grounds: source === null ? null : { basis: 'bron' as const, cite: at(source) },
});

/** A report with every kind of block; each text is there once. */
const report: ReportText = {
  title: 'title',
  fillIn: ['the group'],
  lead: ['lead one', 'lead two'],
  sections: [
    {
      id: 'a',
      title: 'section a',
      blocks: [
        { id: '1', kind: 'intro', text: 'intro a' },
        {
          id: '2',
          kind: 'table',
          caption: 'only heard',
          columns: [
            { name: 'column one', share: 3 },
            { name: 'column two', share: 9 },
          ],
          rows: [
            { id: 'r1', cells: [[passage('row one'), passage('below it')], [passage('cell one', '', 'book')]] },
            { id: 'r2', cells: [[passage('row two')], [passage('first'), passage('second'), passage('third')]] },
          ],
        },
      ],
    },
    {
      id: 'b',
      title: 'section b',
      blocks: [
        { id: '1', kind: 'heading', text: 'heading b' },
        { id: '2', kind: 'list', items: [passage('said', 'subject', 'page'), passage('', 'lead alone')] },
        { id: '3', kind: 'paragraph', text: 'paragraph b' },
      ],
    },
  ],
  colophon: ['colophon of the report'],
};

const parts = await readDocx(await reportDocx(report, words));
const document = partOf(parts, 'word/document.xml');
const paragraphs = paragraphsOf(parts);
const inStyle = (style: string) => paragraphs.flatMap((each) => (each.style === style ? [each.text] : []));

describe('a report as a Word file', () => {
  test('is without faults', () => {
    expect(faultsOf(parts)).toEqual([]);
  });

  test('holds every text in reading order', () => {
    const [colophon = ''] = report.colophon;
    const texts = readingOfReport({ ...report, colophon: [] });
    expect(notInOrder([...texts, words.sourcesTitle, colophon], textOf(parts))).toEqual([]);
    expect(textOf(parts)).not.toContain('only heard');
  });

  test('says where things come from, beside them and in the list', () => {
    expect(textOf(parts)).toContain('cell one (short book\u00a0§2)');
    expect(textOf(parts)).toContain('subject: said (short page\u00a0§2)');
    expect(inStyle('SourceList').map((each) => each.split(':')[0])).toEqual(['short page', 'short book']);
  });

  test('repeats the names of columns and splits no row', () => {
    const rows = all(document, 'w:tr');
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(all(rows[0] ?? document, 'w:tblHeader')).toHaveLength(1);
    expect(all(document, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))).toEqual([2409, 7228]);
  });
});

const hostile: readonly (readonly [string, string])[] = [
  ['<b>&"', '<b>&"'],
  ["</w:t></w:r> ]]> <!-- '", "</w:t></w:r> ]]> <!-- '"],
  ['nul\u0000 bell\u0007 escape\u001b', 'nul bell escape'],
  ['half \ud83d pair {{name}} $t(app)', 'half  pair {{name}} $t(app)'],
];

test.each(hostile)('%#: a hostile name, note and group read as they are', async (text, expected) => {
  const [flow] = flows;
  const tell = await tellerOf(flow);
  const examples = await flow.examples();
  const hagro = {
    ...emptyHagro,
    name: `group ${text}`,
    practices: examples.slice(0, 3).map(({ answers }, index) => ({
      ...namedPractice(index + 1, answers, `name ${index} ${text}`),
      speaker: `by ${text}`,
    })),
    points: Object.fromEntries(
      Object.keys(flow.questions)
        .slice(0, 2)
        .map((id) => [id, { note: `note ${text}`, result: 'afgesproken' as const, who: `who ${text}`, when: '' }]),
    ),
  };
  const made = await readDocx(await reportDocx(tell(hagro).report, words));
  expect(faultsOf(made)).toEqual([]);
  const read = textOf(made);
  for (const each of ['group', 'name 0', 'name 1', 'name 2', 'by', 'note', 'who']) {
    expect(read).toContain(`${each} ${expected}`);
  }
});

test('every text of the report of ten real practices is there, in order', async () => {
  for (const flow of flows.filter(({ meeting }) => meeting !== undefined)) {
    const examples = (await flow.examples()).slice(0, 10);
    const practices = examples.map(({ answers }, index) => namedPractice(index + 1, answers));
    const { report: text } = (await tellerOf(flow))({ ...emptyHagro, practices });
    const made = await readDocx(await reportDocx(text, words));
    expect(faultsOf(made)).toEqual([]);
    expect(notInOrder(readingOfReport({ ...text, fillIn: [], lead: [], colophon: [] }), textOf(made))).toEqual([]);
    expect(notInOrder([...text.lead, ...text.colophon], textOf(made))).toEqual([]);
  }
});
