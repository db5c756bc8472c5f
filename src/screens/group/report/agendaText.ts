import type { CountedLine, GroupAgenda } from '../../../group/agendas';
import type { Report } from '../../../group/report';
import type { AgendaText } from '../../../group/reportText';
import { saidLine } from './saidText';
import { ofAll, type ReportWords } from './words';

/** A line that not all practices have says how many do; one that leads what stands under it does not. */
function line({ text, practices }: CountedLine, words: ReportWords): string {
  const said = words.texts.say(text);
  if (practices.length === words.total || said.endsWith(':')) return said;
  return words.t('group.report.agenda.line', { text: said, count: ofAll(practices.length, words) });
}

const brought = ['afgesproken', 'uitzoeken'] as const;

/** What the group brings from its discussion. */
function fromSaid({ said }: Report, words: ReportWords): AgendaText['items'] {
  const { t, texts } = words;
  const lines = brought.flatMap((result) =>
    said
      .filter((each) => each.result === result)
      .map((each) => {
        const subject = texts.ask(each.question, 'short');
        const text = saidLine(each, words);
        return t(`group.report.agenda.${result}`, { said: text === '' ? subject : `${subject}: ${text}` });
      }),
  );
  return lines.length === 0
    ? []
    : [{ id: 'hagro', title: t('group.report.agenda.brought'), lines, blanks: 0, cites: null }];
}

function agendaText(
  { id, title, intro, items }: GroupAgenda,
  first: AgendaText['items'],
  words: ReportWords,
): AgendaText {
  const { say } = words.texts;
  return {
    id,
    title: say(title),
    intro: say(intro),
    items: [
      ...first,
      ...items.map((item) => ({
        id: item.id,
        title: say(item.title),
        lines: item.lines.map((each) => line(each, words)),
        blanks: item.blanks,
        cites: item.cite,
      })),
    ],
  };
}

/** The agendas for practices and municipality, with what the group brings in front. */
export function agendasText(report: Report, words: ReportWords): AgendaText[] {
  const first = fromSaid(report, words);
  return report.agendas.map((agenda) => agendaText(agenda, first, words));
}
