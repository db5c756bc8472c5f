import type { ReportBlock, ReportSection } from '../../../../content/document';
import { groupBy } from '../../../../engine/groupBy';
import type { Report } from '../count/report';
import type { Agreement, Fact } from '../count/reportRows';
import { block, cell, choiceName, ofAll, type ReportWords, rowName, rowsName, subjects } from './words';

/** Items of one checklist with the same answer of the same number of practices share a row. */
const sameAnswer = ({ row, choices, asked }: Agreement) => `${row.question} ${choices.join('+')} ${asked.length}`;

function agreeTable(agree: readonly Agreement[], words: ReportWords): ReportBlock[] {
  const { t, total } = words;
  if (agree.length === 0) return block('paragraph', 'niets', t('hagro.report.agree.nothing'));
  const rows = [...groupBy(agree, sameAnswer)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const answer = first.choices.map((choice) => choiceName(first.row, choice, words)).join(', ');
    const asked = { answer, asked: ofAll(first.asked.length, words) };
    const text = first.asked.length === total ? answer : t('hagro.report.agree.asked', asked);
    return [
      {
        id,
        cells: [
          cell(
            rowsName(
              [first, ...others].map(({ row }) => row),
              words,
            ),
          ),
          cell(text),
        ],
      },
    ];
  });
  return [
    {
      kind: 'table',
      id: 'eens',
      caption: t('hagro.report.agree.title'),
      columns: [
        { name: t('hagro.report.subject'), share: 5 },
        { name: t('hagro.report.agree.answer'), share: 7 },
      ],
      rows,
    },
  ];
}

function factItem({ row, asked, values }: Fact, words: ReportWords) {
  const text = words.t('hagro.report.facts.text', {
    given: ofAll(values.length, words, asked.length),
    least: Math.min(...values),
    most: Math.max(...values),
    sum: values.reduce((sum, value) => sum + value, 0),
  });
  return { id: row.id, lead: rowName(row, words), text, grounds: null };
}

/** The section on answers that are the same everywhere, and on numbers. */
export function agreeText({ agree, facts, notAsked }: Report, words: ReportWords): ReportSection {
  const { t, total } = words;
  const shared = agree.filter(({ asked }) => asked.length > 1 || total === 1);
  const alone = agree.filter((each) => !shared.includes(each)).map(({ row }) => row);
  const given = facts.filter(({ values }) => values.length > 0);
  return {
    id: 'eens',
    title: t('hagro.report.agree.title'),
    blocks: [
      ...agreeTable(shared, words),
      ...(alone.length > 0
        ? block('paragraph', 'een', t('hagro.report.agree.alone', { subjects: subjects(alone, words) }))
        : []),
      ...(notAsked.length > 0
        ? block('paragraph', 'niemand', t('hagro.report.agree.nobody', { subjects: subjects(notAsked, words) }))
        : []),
      ...(given.length > 0
        ? [
            ...block('heading', 'aantallen', t('hagro.report.facts.title')),
            { kind: 'list' as const, id: 'aantallen-lijst', items: given.map((fact) => factItem(fact, words)) },
          ]
        : []),
    ],
  };
}
