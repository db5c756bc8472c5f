import type { ReportBlock, ReportSection } from '../../../../content/document';
import { groundsIn } from '../../../../engine/cite';
import type { OwnerActions, Report } from '../count/report';
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
        cells: [cell(texts.say(item.text), groundsIn(item)), cell(ofAll(item.practices.length, words))],
      })),
    },
  ];
}

/** What the advices give the practices and the hagro to do. */
export const actionsText = ({ actions }: Report, words: ReportWords): ReportSection => ({
  id: 'acties',
  title: words.t('hagro.report.actions.title'),
  blocks: actions.flatMap((each) => ownerBlocks(each, words)),
});

/** The section on what the advices ask of the municipality. */
export function asksText({ asks }: Report, words: ReportWords): ReportSection {
  const { t } = words;
  return {
    id: 'vragen',
    title: t('hagro.report.asks.all'),
    blocks: [
      ...block('intro', 'uitleg', asks.length > 0 ? t('hagro.report.asks.intro') : t('hagro.report.asks.nothing')),
      ...asks.flatMap((each) => ownerBlocks(each, words)),
    ],
  };
}
