import { library } from '../../../flows/library';
import { createI18n, loadAdviceTexts, loadTexts } from '../../../src/app/i18n';
import type { AgendaText, Passage, ReportBlock, ReportText } from '../../../src/content/document';
import type { Flow } from '../../../src/content/flow';
import type { TextRef } from '../../../src/engine/text';
import type { Hagro, Practice } from '../../../src/features/hagro/model/hagro';
import { type Report, reportMatters, reportOf } from '../../../src/features/hagro/report/count/report';
import { agendasText } from '../../../src/features/hagro/report/write/agendaText';
import { reportParts, reportText } from '../../../src/features/hagro/report/write/reportText';
import { hagroWords } from '../../../src/features/hagro/useWords';
import { loadWords } from '../../../src/words/words';

/** A practice with a name that says who it is. */
export const namedPractice = (id: number, answers: Practice['answers'], name = `practice-${id}`): Practice => ({
  id,
  name,
  answers,
  saved: null,
  speaker: `speaker-${id}`,
  mandate: null,
});

/** The report of a hagro, with all differences worked out. */
export function wholeReport(flow: Flow, hagro: Hagro): Report {
  const matters = [...reportMatters(flow, hagro.practices)].flatMap((each) => (each === null ? [] : [each]));
  return reportOf(flow, hagro, new Map(matters.map((each) => [each.row, each])));
}

/** A report with all its parts, and its agendas. */
interface Told {
  readonly report: ReportText;
  readonly agendas: readonly AgendaText[];
}

/** Puts reports of a flow into the words of the product. */
export async function tellerOf(flow: Flow): Promise<(hagro: Hagro) => Told> {
  const i18n = await createI18n();
  await Promise.all([loadTexts(i18n, flow, library.texts), loadAdviceTexts(i18n, flow), loadWords(i18n, hagroWords)]);
  const t = i18n.getFixedT(null, ['flow', 'library']);
  const say = (ref: TextRef) =>
    String(
      typeof ref === 'string'
        ? t(`${flow.id}.${ref}`, { ns: 'flow' })
        : t(`${flow.id}.${ref.key}`, { ns: 'flow', ...ref.values }),
    );
  const texts = {
    say,
    ask: (question: string, part: string) => say(`questions.${question}.${part}`),
    source: (id: string, part: string) => String(t(`sources.${id}.${part}`, { ns: 'library' })),
    citation: String,
    citations: String,
    explain: () => ({ name: '', definition: '', source: '' }),
  };
  return (hagro) => {
    const report = wholeReport(flow, hagro);
    const nameOf = (id: number) => hagro.practices.find((practice) => practice.id === id)?.name ?? '';
    const words = {
      t: i18n.getFixedT(null, hagroWords.names),
      texts,
      nameOf,
      fullName: nameOf,
      total: report.count,
    };
    const facts = {
      flow,
      hagro,
      report,
      chosen: new Set(reportParts),
      now: new Date('2026-11-22T12:00'),
      language: 'nl',
    };
    return { report: reportText(facts, words), agendas: agendasText(report, words) };
  };
}

const ofPassage = ({ lead, text }: Passage): string[] => [lead, text];

function ofBlock(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(ofPassage);
    case 'table':
      return [
        ...block.columns.map(({ name }) => name),
        ...block.rows.flatMap(({ cells }) => cells.flat(2).flatMap(ofPassage)),
      ];
    default:
      return [block.text];
  }
}

/** The texts of a section in the order in which one reads them. */
export const readingOfSection = ({ title, blocks }: ReportText['sections'][number]): string[] =>
  [title, ...blocks.flatMap(ofBlock)].filter((text) => text !== '');

/** The texts of a report in the order in which one reads them; the captions of tables are only heard. */
export const readingOfReport = ({ title, fillIn, lead, sections, colophon }: ReportText): string[] =>
  [title, ...fillIn, ...lead, ...sections.flatMap(readingOfSection), ...colophon].filter((text) => text !== '');

/** The same of an agenda. */
export const readingOfAgenda = ({ title, intro, items }: AgendaText): string[] =>
  [
    title,
    intro,
    ...items.flatMap((item) => [
      item.title,
      ...item.groups.flatMap((group) => [group.lead ?? '', ...group.lines.map(({ text }) => text)]),
    ]),
  ].filter((text) => text !== '');
