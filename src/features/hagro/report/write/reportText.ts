import type { ReportText } from '../../../../content/document';
import type { Flow } from '../../../../content/flow';
import { longDay } from '../../../../engine/day';
import type { Hagro } from '../../model/hagro';
import type { Report } from '../count/report';
import { actionsText, asksText } from './actionsText';
import { agendasText } from './agendaText';
import { agreeText } from './agreeText';
import { differText } from './differText';
import { missingText } from './missingText';
import { participantsText } from './participantsText';
import { saidCounts, saidText } from './saidText';
import type { ReportWords } from './words';

interface ReportFacts {
  readonly flow: Flow;
  readonly hagro: Pick<Hagro, 'name' | 'date'>;
  readonly report: Report;
  readonly now: Date;
  /** BCP 47 */
  readonly language: string;
}

/** A report in words: all that its screen, its printed page and its Word file say. */
export function reportText({ flow, hagro, report, now, language }: ReportFacts, words: ReportWords): ReportText {
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
      participantsText(flow, participants, words),
      agreeText(report, words),
      differText(report, words),
      missingText(report, words),
      saidText(report, words),
      actionsText(report, words),
      asksText(report, words),
    ],
    agendas: agendasText(report, words),
    colophon: [
      t('parts:footer.notice'),
      t('parts:advice.made', { date: longDay(language, now), flow: texts.say('name'), version: flow.version }),
    ],
  };
}
