import { type Agenda, plainLines } from '../../src/content/agenda';
import type { Letter } from '../../src/content/letter';
import type { Cite } from '../../src/engine/cite';

const at = (source: string, section: string): Cite => ({ source, section, lines: [1, 2] });

/** A letter with every kind of part, every mark and every kind of citation; each text is there once. */
export const letter: Letter = {
  title: 'title',
  conclusion: [
    { text: 'conclusion one', basis: 'bron', cite: [at('book', '§2 Two')] },
    { text: { key: 'conclusion two', values: { count: 2 } }, basis: 'gevolgtrekking', cite: [at('page', 'Page')] },
  ],
  summary: [
    {
      id: 'a',
      label: 'label one',
      values: ['value one', 'value two'],
      grounds: { basis: 'gevolgtrekking', cite: [at('book', '§2 Two')] },
    },
    { id: 'b', label: 'label two', values: ['value three'], grounds: null },
  ],
  watch: [{ id: 'w', text: 'eye on this', basis: 'gevolgtrekking', cite: [at('book', '§2 Two')] }],
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
        { id: 'R2', text: 'reason two', because: [], basis: 'bron', cite: [at('book', '§2 Two')] },
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
        { id: 'r2', cells: ['cell b1'], mark: null, basis: 'bron', cite: [at('book', '§2 Two')] },
      ],
    },
    {
      kind: 'ways',
      id: 'ways',
      title: 'part ways',
      intro: null,
      ways: [
        {
          id: 'w',
          title: 'way one',
          items: [{ id: 'w1', text: 'step one', basis: 'gevolgtrekking', cite: [at('book', '§2 Two')] }],
        },
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
          items: [{ id: 'a2', text: 'action two', basis: 'gevolgtrekking', cite: [at('book', '§2 Two')] }],
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
      items: [{ id: 'R3', text: 'reason three', because: ['q4'], basis: 'bron', cite: [at('book', '§2 Two')] }],
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
        {
          lead: 'lead',
          lines: [
            {
              about: 'about',
              text: 'line two',
              grounds: { basis: 'gevolgtrekking', cite: [at('book', '§2 Two')] },
            },
          ],
        },
      ],
      blanks: 2,
      basis: 'bron',
      cite: [at('book', '§3 Three')],
    },
    { id: 'two', title: 'point two', groups: [], blanks: 3, basis: 'bron', cite: [at('page', 'Page')] },
    {
      id: 'three',
      title: 'point three',
      groups: [{ lead: null, lines: plainLines(['line three']) }],
      blanks: 0,
      basis: 'bron',
      cite: [at('book', '§2 Two')],
    },
  ],
};
