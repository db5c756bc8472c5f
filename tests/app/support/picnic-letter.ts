import type { Letter } from '../../../src/content/letter';
import type { Mark } from '../../../src/content/statement';
import { cite, type PicnicAdvice, type PicnicAnswers } from './picnic-questions';

export const marks: readonly Mark[] = ['done', 'partly', 'todo', 'unknown', 'apart'];

const part = (id: string, intro: string | null = null) => ({ id, title: `parts.${id}`, intro });

/** A letter with a part of every kind that the contract knows. */
export function picnicLetter(answers: PicnicAnswers, { stay }: PicnicAdvice): Letter {
  return {
    title: stay ? 'title.stay' : 'title.go',
    conclusion: [
      { text: { key: 'conclusion', values: { count: answers.guests?.all ?? 0 } }, basis: 'gevolgtrekking', cite },
    ],
    first: { actions: [], basis: 'gevolgtrekking', cite },
    watch: [{ id: 'sky', text: 'watch', basis: 'gevolgtrekking', cite }],
    summary: [{ id: 'plan', label: 'summary.label', values: ['summary.value'], grounds: { basis: 'bron', cite } }],
    parts: [
      { ...part('said', 'intro'), kind: 'statements', items: [{ id: 's', text: 'statement', basis: 'bron', cite }] },
      {
        ...part('reasons'),
        kind: 'reasons',
        items: [{ id: 'R1', text: 'reason', because: ['weather', 'packed.knife'], basis: 'bron', cite }],
      },
      {
        ...part('marks'),
        kind: 'marks',
        items: marks.map((mark) => ({
          id: mark,
          text: 'statement',
          mark,
          status: `mark.${mark}`,
          answer: 'packed.knife',
          basis: 'bron',
          cite,
        })),
      },
      {
        ...part('table'),
        kind: 'table',
        columns: ['column.one', 'column.two'],
        rows: [
          { id: 'r', cells: ['cell.one', ['cell.two', 'cell.three']], mark: 'done', basis: 'gevolgtrekking', cite },
        ],
      },
      {
        ...part('todo'),
        kind: 'actions',
        groups: [{ id: 'all', title: 'owner', items: [{ id: 'a', text: 'action', basis: 'bron', cite }] }],
      },
      {
        ...part('ways'),
        kind: 'ways',
        ways: [{ id: 'out', title: 'way', items: [{ id: 'w', text: 'step', basis: 'gevolgtrekking', cite }] }],
      },
      { ...part('open'), kind: 'open', items: [{ answer: 'food', ask: 'ask' }] },
    ],
  };
}
