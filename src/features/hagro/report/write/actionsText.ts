import type { ReportBlock, ReportSection } from '../../../../content/document';
import type { OwnerActions, Report } from '../count/report';
import type { PointResult } from '../count/said';
import { block, cell, ofAll, type ReportWords } from './words';

function ownerBlocks({ owner, items }: OwnerActions, words: ReportWords): ReportBlock[] {
  const { t, texts } = words;
  const [first] = items;
  if (first === undefined) return [];
  const title = texts.say(first.ownerName);
  return [
    ...block('heading', owner, title),
    {
      kind: 'table',
      id: `acties-${owner}`,
      caption: title,
      columns: [
        { name: t('hagro.report.actions.what'), share: 10 },
        { name: t('hagro.report.practices'), share: 2 },
      ],
      rows: items.map((item) => ({
        id: item.id,
        cells: [cell(texts.say(item.text), item.cite), cell(ofAll(item.practices.length, words))],
      })),
    },
  ];
}

function tasksTable(tasks: readonly PointResult[], words: ReportWords): ReportBlock[] {
  const { t, texts } = words;
  if (tasks.length === 0) return block('paragraph', 'niemand', t('hagro.report.actions.nobody'));
  const orNone = (text: string) => cell(text === '' ? t('hagro.report.none') : text);
  return [
    {
      kind: 'table',
      id: 'taken',
      caption: t('hagro.report.actions.title'),
      columns: [
        { name: t('hagro.report.subject'), share: 3 },
        { name: t('hagro.report.actions.what'), share: 5 },
        { name: t('hagro.report.actions.who'), share: 2 },
        { name: t('hagro.report.actions.when'), share: 2 },
      ],
      rows: tasks.map(({ question, note, who, when }) => ({
        id: question,
        cells: [cell(texts.ask(question, 'short')), orNone(note), orNone(who), orNone(when)],
      })),
    },
  ];
}

/** The section on tasks: those agreed on, and those that the advices give the practices and the hagro. */
export function actionsText({ said, actions }: Report, words: ReportWords): ReportSection {
  const { t } = words;
  const tasks = said.filter(({ who, when }) => `${who}${when}` !== '');
  return {
    id: 'acties',
    title: t('hagro.report.actions.title'),
    blocks: [
      ...tasksTable(tasks, words),
      ...(actions.length > 0 ? block('paragraph', 'advies', t('hagro.report.actions.intro')) : []),
      ...actions.flatMap((each) => ownerBlocks(each, words)),
    ],
  };
}

/** The section on what the advices ask of the municipality. */
export function asksText({ asks }: Report, words: ReportWords): ReportSection {
  const { t } = words;
  return {
    id: 'vragen',
    title: t('hagro.report.asks.title'),
    blocks: [
      ...block('intro', 'uitleg', asks.length > 0 ? t('hagro.report.asks.intro') : t('hagro.report.asks.nothing')),
      ...asks.flatMap((each) => ownerBlocks(each, words)),
    ],
  };
}
