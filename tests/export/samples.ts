import { type Agenda, plainLines } from '../../src/content/agenda';
import type { Letter, Part } from '../../src/content/letter';
import type { Cite } from '../../src/engine/cite';
import type { TextRef } from '../../src/engine/text';
import type { LetterWords } from '../../src/export/words';

const at = (source: string, section: string): Cite => ({ source, section, lines: [1, 2] });

/** A letter with every kind of part, every mark and every kind of citation; each text is there once. */
export const letter: Letter = {
  title: 'title',
  conclusion: ['conclusion one', { key: 'conclusion two', values: { count: 2 } }],
  summary: [
    { id: 'a', label: 'label one', values: ['value one', 'value two'] },
    { id: 'b', label: 'label two', values: ['value three'] },
  ],
  parts: [
    {
      kind: 'reasons',
      id: 'why',
      title: 'part why',
      intro: 'intro why',
      items: [
        {
          id: 'R1',
          text: 'reason one',
          because: ['q1', 'q2.item'],
          basis: 'bron',
          cite: [at('book', '§2 Two'), at('book', '§3 Three')],
        },
        { id: 'R2', text: 'reason two', because: [], basis: 'bron', cite: null },
      ],
    },
    {
      kind: 'marks',
      id: 'state',
      title: 'part state',
      intro: null,
      items: (['done', 'partly', 'todo', 'unknown', 'apart'] as const).map((mark) => ({
        id: mark,
        text: `item ${mark}`,
        status: `status ${mark}`,
        mark,
        answer: null,
        basis: 'bron' as const,
        cite: [at('self-help', 'Chapter')],
      })),
    },
    {
      kind: 'table',
      id: 'money',
      title: 'part money',
      intro: 'intro money',
      columns: ['column one', 'column two', 'column three'],
      rows: [
        {
          id: 'r1',
          cells: ['cell a1', ['cell a2', 'cell too'], 'cell a3'],
          mark: 'todo',
          basis: 'bron',
          cite: [at('page', 'Page')],
        },
        { id: 'r2', cells: ['cell b1'], mark: null, basis: 'bron', cite: null },
      ],
    },
    {
      kind: 'actions',
      id: 'todo',
      title: 'part todo',
      intro: null,
      groups: [
        {
          id: 'we',
          title: 'owner one',
          items: [{ id: 'a1', text: 'action one', basis: 'bron', cite: [at('book', '§2 Two')] }],
        },
        {
          id: 'they',
          title: 'owner two',
          items: [{ id: 'a2', text: 'action two', basis: 'gevolgtrekking', cite: null }],
        },
      ],
    },
    { kind: 'open', id: 'open', title: 'part open', intro: 'intro open', items: [{ answer: 'q3', ask: 'ask one' }] },
    {
      kind: 'statements',
      id: 'know',
      title: 'part know',
      intro: null,
      items: [
        { id: 's', text: 'statement one', basis: 'bron', cite: [{ source: 'page', section: 'Page', lines: null }] },
      ],
    },
    {
      kind: 'reasons',
      id: 'more',
      title: 'part more',
      intro: null,
      items: [{ id: 'R3', text: 'reason three', because: ['q4'], basis: 'bron', cite: null }],
    },
  ],
};

export const agenda: Agenda = {
  id: 'agenda',
  title: 'agenda title',
  intro: 'agenda intro',
  items: [
    {
      id: 'one',
      title: 'point one',
      groups: [
        { lead: null, lines: plainLines(['line one']) },
        { lead: 'lead', lines: [{ about: 'about', text: 'line two' }] },
      ],
      blanks: 2,
      cite: [at('book', '§3 Three')],
    },
    { id: 'two', title: 'point two', groups: [], blanks: 3, cite: [at('page', 'Page')] },
    {
      id: 'three',
      title: 'point three',
      groups: [{ lead: null, lines: plainLines(['line three']) }],
      blanks: 0,
      cite: [at('book', '§2 Two')],
    },
  ],
};

const source = (id: string, url: string | null) => ({
  id,
  short: `short ${id}`,
  title: `title of ${id}`,
  publisher: `publisher of ${id}`,
  edition: `edition of ${id}, 1999`,
  caveat: `caveat of ${id}`,
  url,
});

const say = (ref: TextRef): string => (typeof ref === 'string' ? ref : ref.key);

/** Words that say each key as it is. */
export const words: LetterWords = {
  language: 'nl-NL',
  product: 'the product',
  caption: 'the caption',
  fillIn: ['the practice'],
  sourcesTitle: 'the sources',
  sourcesLead: 'lead of sources',
  ownConclusion: 'own conclusion',
  sources: [
    source('unused', null),
    source('page', null),
    source('self-help', null),
    source('book', 'https://example.org/?a=1&b=<2>'),
  ],
  colophon: ['colophon one', 'made on 1 May 2026 with version 7'],
  glance: 'at a glance',
  columns: { state: 'column state', item: 'column item', question: 'column question', ask: 'column ask' },
  say,
  places: (sections) => `used: ${sections}`,
  page: (page, pages) => `Page ${page} of ${pages}.`,
  notes: { title: 'the notes', items: [{ question: 'noted question', lines: ['first line', '', 'second line'] }] },
  done: new Set(['a2']),
  rule: (id) => `rule ${id}`,
  question: (ref) => `open question ${ref}`,
  answers: (refs) => refs.map((ref) => ({ question: `short ${ref}`, answers: [`answer to ${ref}`, `also ${ref}`] })),
};

const cellTexts = (cell: TextRef | readonly TextRef[] | undefined): readonly TextRef[] =>
  cell === undefined ? [] : typeof cell === 'string' || 'key' in cell ? [cell] : cell;

function bodyTexts(part: Part): readonly TextRef[] {
  switch (part.kind) {
    case 'statements':
      return part.items.map(({ text }) => text);
    case 'reasons':
      return part.items.flatMap(({ id, text, because }) => [
        text,
        words.rule(id),
        ...words.answers(because).flatMap(({ question, answers }) => [question, ...answers]),
      ]);
    case 'marks':
      return part.items.flatMap(({ status, text }) => [status, text]);
    case 'table':
      return [
        ...part.columns,
        ...part.rows.flatMap(({ cells }) => part.columns.flatMap((_, column) => cellTexts(cells[column]))),
      ];
    case 'actions':
      return part.groups.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]);
    case 'open':
      return part.items.flatMap(({ answer, ask }) => [words.question(answer), ask]);
  }
}

/** The texts of a letter in the order in which one reads them; a table without rows is left out with its columns. */
export function reading({ title, conclusion, summary, parts }: Letter): string[] {
  return [
    title,
    ...conclusion,
    ...summary.flatMap(({ label, values }) => [label, ...values]),
    ...parts.flatMap((part) => [
      part.title,
      ...(part.intro === null ? [] : [part.intro]),
      ...(part.kind === 'table' && part.rows.length === 0 ? [] : bodyTexts(part)),
    ]),
    words.notes.title,
    ...words.notes.items.flatMap(({ question, lines }) => [question, ...lines.filter((line) => line !== '')]),
  ].map(say);
}

/** What of `texts` is not in `text`, behind the one before it. */
export function notInOrder(texts: readonly string[], text: string): string[] {
  let from = 0;
  return texts.filter((each) => {
    const found = text.indexOf(each, from);
    if (found >= 0) from = found + each.length;
    return found < 0;
  });
}
