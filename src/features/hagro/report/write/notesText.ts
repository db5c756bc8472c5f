import type { Passage, ReportBlock, ReportSection } from '../../../../content/document';
import type { QuestionNotes } from '../count/notes';
import type { Report } from '../count/report';
import { saidLine, titleOf } from './saidText';
import { block, type ReportWords } from './words';

/** The point that a question came to, in a line; empty when it was not discussed. */
function pointLine(question: string, { said }: Report, words: ReportWords): string {
  const point = said.find((each) => each.question === question);
  if (point === undefined) return '';
  const parts = [titleOf(point.result, words), saidLine(point, words)];
  return parts.filter((part) => part !== '').join(words.t('hagro.report.between'));
}

/** A note on one line. */
const noteLine = (note: string, { t }: ReportWords): string =>
  note
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join(t('hagro.report.between'));

function notesBlocks({ question, notes }: QuestionNotes, report: Report, words: ReportWords): ReportBlock[] {
  const items = notes.map(({ practice, note }): Passage => {
    return { id: `${practice}`, lead: words.nameOf(practice), text: noteLine(note, words), grounds: null };
  });
  return [
    ...block('heading', question, words.texts.ask(question, 'short')),
    ...block('intro', `${question}-punt`, pointLine(question, report, words)),
    { kind: 'list', id: `${question}-lijst`, items },
  ];
}

/** What practices wrote with their questions for their own meeting, with the point that each question came to. */
export function notesText(report: Report, words: ReportWords): ReportSection {
  const { notes } = report;
  return {
    id: 'aantekeningen',
    title: words.t('hagro.report.part.aantekeningen'),
    blocks:
      notes.length === 0
        ? block('paragraph', 'niets', words.t('hagro.report.noNotes'))
        : notes.flatMap((each) => notesBlocks(each, report, words)),
  };
}
