import type { ReportBlock, ReportSection } from '../../../../content/document';
import { groundsIn } from '../../../../engine/cite';
import type { Lacking } from '../count/counts';
import type { Report } from '../count/report';
import { block, cell, ofAll, type ReportWords } from './words';

const marks = ['todo', 'partly', 'unknown', 'apart'] as const;

function howFar(lacking: Lacking, { t }: ReportWords): string {
  return marks
    .flatMap((mark) => {
      const count = lacking.marks.get(mark);
      return count === undefined ? [] : [t(`hagro.report.missing.${mark}`, { count })];
    })
    .join(', ');
}

function table(lacking: readonly Lacking[], words: ReportWords): ReportBlock[] {
  const { t, texts } = words;
  if (lacking.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'ontbreekt',
      caption: t('hagro.report.missing.title'),
      columns: [
        { name: t('hagro.report.missing.what'), share: 6 },
        { name: t('hagro.report.practices'), share: 2 },
        { name: t('hagro.report.missing.state'), share: 4 },
      ],
      rows: lacking.map((each) => ({
        id: each.id,
        cells: [
          cell(texts.say(each.text), groundsIn(each)),
          cell(ofAll(each.practices.length, words, each.of)),
          cell(howFar(each, words)),
        ],
      })),
    },
  ];
}

/** The section on conditions that are not met or not known, those of several practices first. */
export function missingText({ lacking }: Report, words: ReportWords): ReportSection {
  const { t, texts, total } = words;
  const shared = lacking.filter(({ practices }) => practices.length > 1 || total === 1);
  const alone = lacking.filter((each) => !shared.includes(each)).map(({ text }) => texts.say(text));
  const intro = shared.length > 0 ? t('hagro.report.missing.intro') : t('hagro.report.missing.nothing');
  return {
    id: 'ontbreekt',
    title: t('hagro.report.missing.title'),
    blocks: [
      ...block(shared.length > 0 ? 'intro' : 'paragraph', 'uitleg', intro),
      ...table(shared, words),
      ...(alone.length > 0
        ? block('paragraph', 'een', t('hagro.report.missing.alone', { subjects: alone.join('; ') }))
        : []),
    ],
  };
}
