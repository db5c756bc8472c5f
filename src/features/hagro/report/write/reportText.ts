import type { ReportSection, ReportText } from '../../../../content/document';
import type { Flow } from '../../../../content/flow';
import { longDay } from '../../../../engine/day';
import type { Hagro } from '../../model/hagro';
import type { Report } from '../count/report';
import { actionsText, asksText } from './actionsText';
import { agreeText } from './agreeText';
import { decisionsText } from './decisionsText';
import { differText } from './differText';
import { missingText } from './missingText';
import { notesText } from './notesText';
import { outcomesText } from './outcomesText';
import { saidCounts, saidText } from './saidText';
import type { ReportWords } from './words';

/** What can stand in a report behind its first page, in this order. */
export const reportParts = [
  'adviezen',
  'eens',
  'verschillen',
  'ontbreekt',
  'besproken',
  'aantekeningen',
  'acties',
  'vragen',
] as const;
export type ReportPartId = (typeof reportParts)[number];

interface ReportFacts {
  readonly flow: Flow;
  readonly hagro: Pick<Hagro, 'name' | 'date'>;
  readonly report: Report;
  /** What stands behind the first page. */
  readonly chosen: ReadonlySet<ReportPartId>;
  readonly now: Date;
  /** BCP 47 */
  readonly language: string;
}

/** Whose a report or an agenda is, and of which day, in one line; empty when neither is known. */
export const ownerText = (
  { name, date }: Pick<Hagro, 'name' | 'date'>,
  language: string,
  { t }: Pick<ReportWords, 't'>,
): string =>
  [name.trim(), date === '' ? '' : longDay(language, date)]
    .filter((part) => part !== '')
    .join(t('hagro.report.between'));

/** A part behind the first page in words. */
function partText(id: ReportPartId, flow: Flow, report: Report, words: ReportWords): ReportSection {
  switch (id) {
    case 'adviezen':
      return outcomesText(flow, report.participants, words);
    case 'eens':
      return agreeText(report, words);
    case 'verschillen':
      return differText(report, words);
    case 'ontbreekt':
      return missingText(report, words);
    case 'besproken':
      return saidText(report, words);
    case 'aantekeningen':
      return notesText(report, words);
    case 'acties':
      return actionsText(report, words);
    case 'vragen':
      return asksText(report, words);
  }
}

/** A report in words: all that its screen, its printed page and its Word file say. */
export function reportText(
  { flow, hagro, report, chosen, now, language }: ReportFacts,
  words: ReportWords,
): ReportText {
  const { t, texts } = words;
  const { participants, count } = report;
  const name = hagro.name.trim();
  const date = hagro.date === '' ? '' : longDay(language, hagro.date);
  const given = [
    { label: t('hagro.report.name'), value: name },
    { label: t('hagro.report.date'), value: date },
  ];
  const incomplete = participants.length - count;
  return {
    title: t('hagro.report.title'),
    fillIn: given.filter(({ value }) => value === '').map(({ label }) => label),
    lead: [
      ...given.filter(({ value }) => value !== '').map(({ label, value }) => `${label}: ${value}`),
      t('hagro.report.counted', { count }),
      ...(incomplete > 0 ? [t('hagro.report.notCounted', { count: incomplete })] : []),
      ...[saidCounts(report, words)].filter((line) => line !== ''),
    ],
    sections: [
      ...decisionsText(report, words),
      ...reportParts.filter((id) => chosen.has(id)).map((id) => partText(id, flow, report, words)),
    ],
    colophon: [
      t('parts:footer.notice'),
      t('parts:advice.made', { date: longDay(language, now), flow: texts.say('name'), version: flow.version }),
    ],
  };
}
