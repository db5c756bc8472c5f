import type { Passage, ReportBlock } from '../../../../content/document';
import { nameKey } from '../../../../engine/answer';
import type { Grounds } from '../../../../engine/cite';
import { groupBy } from '../../../../engine/groupBy';
import { statuses } from '../../../../engine/question';
import type { FlowTexts } from '../../../../parts/texts';
import { mostNamed } from '../../discuss/names';
import { isFact, type Row } from '../../model/rows';
import type { HagroSpeech } from '../../useWords';

/** The texts and names that every section of a report is written with. */
export interface ReportWords {
  readonly t: HagroSpeech['t'];
  readonly texts: FlowTexts;
  readonly nameOf: (practice: number) => string;
  /** The same, with the words that all names share. */
  readonly fullName: (practice: number) => string;
  /** How many practices the report counts. */
  readonly total: number;
}

/** A passage without anything in front of it. */
export const passage = (text: string, grounds: Grounds | null = null, id = ''): Passage => ({
  id,
  lead: '',
  text,
  grounds,
});

/** A cell of one text. */
export const cell = (text: string, grounds: Grounds | null = null): Passage[] => [passage(text, grounds)];

/** A block of text, unless there is none. */
export const block = (kind: 'intro' | 'paragraph' | 'heading', id: string, text: string): ReportBlock[] =>
  text === '' ? [] : [{ kind, id, text }];

/** The names of practices; of very many the first, and how many more. */
export function namesOf(ids: readonly number[], { t, nameOf }: ReportWords): string {
  const names = (some: readonly number[]) => some.map(nameOf).join(', ');
  const more = ids.length - mostNamed;
  return more > 1 ? t('hagro.report.andMore', { names: names(ids.slice(0, mostNamed)), count: more }) : names(ids);
}

/** Names some of the practices that were asked, the shorter way: by name, or as all but a few. */
export function whoIn(ids: readonly number[], asked: readonly number[], words: ReportWords): string {
  if (ids.length === asked.length) return words.t('hagro.report.everyone');
  if (ids.length * 2 <= asked.length) return namesOf(ids, words);
  return words.t('hagro.report.allBut', {
    names: namesOf(
      asked.filter((id) => !ids.includes(id)),
      words,
    ),
  });
}

/** `7 van de 10`, of all practices unless `total` says otherwise. */
export const ofAll = (count: number, { t, total }: ReportWords, of = total): string =>
  t('hagro.report.ofAll', { count, total: of });

const partName = ({ question, part, of }: Row, { texts }: ReportWords): string =>
  texts.ask(question, nameKey(of, part ?? ''));

/** The subject of a row. */
export function rowName(row: Row, words: ReportWords): string {
  const { question, part } = row;
  if (part === null) return words.texts.ask(question, 'short');
  const name = partName(row, words);
  if (isFact(row)) return name;
  return words.t('export:advice.openItems', { question: words.texts.ask(question, 'short'), items: name });
}

/** The subjects of several rows of one question, in one text. */
export function rowsName(rows: readonly Row[], words: ReportWords): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length === 1 || first.part === null) return rowName(first, words);
  const items = rows.map((row) => partName(row, words)).join(', ');
  return words.t('export:advice.openItems', { question: words.texts.ask(first.question, 'short'), items });
}

/** Rows by their questions, each question in one text. */
export const subjects = (rows: readonly Row[], words: ReportWords): string =>
  [...groupBy(rows, ({ question }) => question).values()].map((each) => rowsName(each, words)).join('; ');

/** An option or status that was chosen. */
export function choiceName({ question, of }: Row, choice: string, { t, texts }: ReportWords): string {
  if (of !== 'items') return texts.ask(question, nameKey('options', choice));
  const status = statuses.find((known) => known === choice) ?? 'onbekend';
  return t(`question:status.${status}`);
}
