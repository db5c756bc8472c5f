import type { Passage, ReportBlock, ReportSection } from '../../../../content/document';
import { groupBy } from '../../../../engine/groupBy';
import type { Report } from '../count/report';
import type { Unknown } from '../count/reportRows';
import type { PointResult } from '../count/said';
import { block, cell, ofAll, type ReportWords, rowsName, subjects } from './words';

/** The notes on a question in one line. */
export function saidLine({ note, who, when }: PointResult, { t }: ReportWords): string {
  const parts = [
    note,
    who === '' ? '' : t('hagro.report.said.who', { who }),
    when === '' ? '' : t('hagro.report.said.when', { when }),
  ];
  return parts.filter((part) => part !== '').join(t('hagro.report.between'));
}

const results = ['afgesproken', 'verschilBlijft', 'uitzoeken', null] as const;

/** Those that do not stand on the first page. */
const elsewhere = ['verschilBlijft', null] as const;

/** The name of an outcome. */
export const titleOf = (result: PointResult['result'], { t }: ReportWords): string =>
  result === null ? t('hagro.report.said.open') : t(`hagro.report.said.${result}`);

/** How often each outcome was reached, in one line; empty when nothing was discussed. */
export function saidCounts({ said }: Report, words: ReportWords): string {
  return results
    .flatMap((result) => {
      const count = said.filter((each) => each.result === result).length;
      return count === 0 ? [] : [words.t('hagro.report.said.count', { outcome: titleOf(result, words), count })];
    })
    .join(words.t('hagro.report.between'));
}

function saidBlocks(said: readonly PointResult[], words: ReportWords): ReportBlock[] {
  const { texts } = words;
  return elsewhere.flatMap((result) => {
    const items = said
      .filter((each) => each.result === result)
      .map((each): Passage => {
        const lead = texts.ask(each.question, 'short');
        return { id: each.question, lead, text: saidLine(each, words), grounds: null };
      });
    if (items.length === 0) return [];
    return [
      ...block('heading', result ?? 'open', titleOf(result, words)),
      { kind: 'list', id: `${result ?? 'open'}-lijst`, items },
    ];
  });
}

/** Items of one checklist that as many practices do not know, and that go to the same party, share a row. */
const sameAsk = ({ row, practices, ask }: Unknown) => `${row.question} ${practices.length} ${JSON.stringify(ask)}`;

function unknownBlocks(unknown: readonly Unknown[], words: ReportWords): ReportBlock[] {
  const { t, texts, total } = words;
  const shared = unknown.filter(({ practices }) => practices.length > 1 || total === 1);
  const alone = unknown.filter((each) => !shared.includes(each)).map(({ row }) => row);
  if (unknown.length === 0) return [];
  const title = t('hagro.report.unknown.title');
  const rows = [...groupBy(shared, sameAsk)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const name = rowsName(
      [first, ...others].map(({ row }) => row),
      words,
    );
    const ask = first.ask === null ? t('hagro.report.none') : texts.say(first.ask);
    return [{ id, cells: [cell(name), cell(ofAll(first.practices.length, words)), cell(ask)] }];
  });
  return [
    ...block('heading', 'onbekend', title),
    {
      kind: 'table',
      id: 'onbekend-tabel',
      caption: title,
      columns: [
        { name: t('hagro.report.subject'), share: 6 },
        { name: t('hagro.report.practices'), share: 2 },
        { name: t('export:advice.ask'), share: 4 },
      ],
      rows,
    },
    ...(alone.length > 0
      ? block('paragraph', 'een', t('hagro.report.unknown.alone', { subjects: subjects(alone, words) }))
      : []),
  ];
}

/** The section on results: agreements, remaining differences, things to find out, and open answers. */
export function saidText({ said, unknown }: Report, words: ReportWords): ReportSection {
  return {
    id: 'besproken',
    title: words.t('hagro.report.said.title'),
    blocks: [...saidBlocks(said, words), ...unknownBlocks(unknown, words)],
  };
}
