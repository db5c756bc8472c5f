import { lineText, type WrittenLine } from '../../../../content/agenda';
import type { AgendaText } from '../../../../content/document';
import { groundsIn } from '../../../../engine/cite';
import type { CountedLine, HagroAgenda } from '../count/agendas';
import type { Report } from '../count/report';
import { saidLine } from './saidText';
import { ofAll, type ReportWords } from './words';

/** A line that not all practices have says how many do. */
function lineWords({ line, practices }: CountedLine, words: ReportWords): WrittenLine {
  const said = lineText(line, words.texts.say);
  const { grounds } = line;
  if (practices.length === words.total) return { text: said, grounds };
  const text = words.t('hagro.report.agenda.line', { text: said, count: ofAll(practices.length, words) });
  return { text, grounds };
}

const brought = ['afgesproken', 'uitzoeken'] as const;

/** The hagro's own points from its discussion. */
function fromSaid({ said }: Report, words: ReportWords): AgendaText['items'] {
  const { t, texts } = words;
  const lines = brought.flatMap((result) =>
    said
      .filter((each) => each.result === result)
      .map((each) => {
        const subject = texts.ask(each.question, 'short');
        const text = saidLine(each, words);
        const line = t(`hagro.report.agenda.${result}`, { said: text === '' ? subject : `${subject}: ${text}` });
        return { text: line, grounds: null };
      }),
  );
  return lines.length === 0
    ? []
    : [
        {
          id: 'hagro',
          title: t('hagro.report.agenda.brought'),
          groups: [{ lead: null, lines }],
          blanks: 0,
          grounds: null,
        },
      ];
}

function hagroAgenda(
  { id, title, intro, items }: HagroAgenda,
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
        groups: item.groups.map(({ lead, lines }) => ({
          lead: lead === null ? null : say(lead),
          lines: lines.map((each) => lineWords(each, words)),
        })),
        blanks: item.blanks,
        grounds: groundsIn(item),
      })),
    ],
  };
}

/** The agendas for practices and municipality, with what the group brings in front. */
export function agendasText(report: Report, words: ReportWords): AgendaText[] {
  const first = fromSaid(report, words);
  return report.agendas.map((agenda) => hagroAgenda(agenda, first, words));
}
