import type { ReportBlock, ReportSection } from '../../../../content/document';
import { groundsIn } from '../../../../engine/cite';
import type { Participant } from '../count/participants';
import type { Report } from '../count/report';
import type { PointResult } from '../count/said';
import { block, cell, ofAll, passage, type ReportWords } from './words';

/** As many as a municipality takes in at once. */
const mostAsked = 5;

function pointsTable(id: string, points: readonly PointResult[], { t, texts }: ReportWords): ReportBlock {
  const orNone = (text: string) => cell(text === '' ? t('hagro.report.none') : text);
  return {
    kind: 'table',
    id: `${id}-tabel`,
    caption: t(`hagro.report.said.${id === 'afgesproken' ? 'afgesproken' : 'uitzoeken'}`),
    columns: [
      { name: t('hagro.report.subject'), share: 3 },
      { name: t('hagro.report.actions.what'), share: 5 },
      { name: t('hagro.report.actions.who'), share: 2 },
      { name: t('hagro.report.actions.when'), share: 2 },
    ],
    rows: points.map(({ question, note, who, when }) => ({
      id: question,
      cells: [cell(texts.ask(question, 'short')), orNone(note), orNone(who), orNone(when)],
    })),
  };
}

function pointsText(result: 'afgesproken' | 'uitzoeken', { said }: Report, words: ReportWords): ReportSection {
  const points = said.filter((each) => each.result === result);
  return {
    id: result,
    title: words.t(`hagro.report.said.${result}`),
    blocks:
      points.length === 0
        ? block('paragraph', 'niets', words.t(`hagro.report.said.none.${result}`))
        : [pointsTable(result, points, words)],
  };
}

/** What most advices ask of the municipality. */
function requestsText({ asks }: Report, words: ReportWords): ReportSection {
  const { t, texts } = words;
  const all = asks.flatMap(({ items }) => items).sort((a, b) => b.practices.length - a.practices.length);
  const items = all.slice(0, mostAsked).map(({ id, owner, text, practices, ...action }) => ({
    ...passage(
      t('hagro.report.agenda.line', { text: texts.say(text), count: ofAll(practices.length, words) }),
      groundsIn(action),
      `${owner} ${id}`,
    ),
  }));
  return {
    id: 'gevraagd',
    title: t('hagro.report.asks.title'),
    blocks:
      all.length === 0
        ? block('paragraph', 'niets', t('hagro.report.asks.nothing'))
        : [
            ...(all.length > mostAsked
              ? block('intro', 'uitleg', t('hagro.report.asks.most', { count: mostAsked, total: all.length }))
              : []),
            { kind: 'list', id: 'gevraagd-lijst', items },
          ],
  };
}

function presentText(participants: readonly Participant[], { t, fullName }: ReportWords): ReportSection {
  const title = t('hagro.report.participants.title');
  return {
    id: 'deelnemers',
    title,
    blocks: [
      {
        kind: 'table',
        id: 'deelnemers-tabel',
        caption: title,
        columns: [
          { name: t('hagro.report.participants.practice'), share: 5 },
          { name: t('hagro.report.participants.speaker'), share: 4 },
          { name: t('hagro.report.participants.mandate'), share: 3 },
        ],
        rows: participants.map(({ id, speaker, mandate, outcomes }) => ({
          id: String(id),
          cells: [
            [
              passage(fullName(id)),
              ...(outcomes === null ? [passage(t('hagro.report.incomplete'), null, 'incomplete')] : []),
            ],
            cell(speaker === '' ? t('hagro.report.none') : speaker),
            cell(t(mandate === null ? 'hagro.report.mandate.none' : `hagro.report.mandate.${mandate}`)),
          ],
        })),
      },
    ],
  };
}

/** The first page: what was agreed, what is to be found out, what the municipality is asked, and who took part. */
export const decisionsText = (report: Report, words: ReportWords): ReportSection[] => [
  pointsText('afgesproken', report, words),
  pointsText('uitzoeken', report, words),
  requestsText(report, words),
  presentText(report.participants, words),
];
