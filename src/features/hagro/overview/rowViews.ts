import { nameKey, optionsOf } from '../../../engine/answer';
import { type Status, statuses } from '../../../engine/question';
import type { Practice } from '../model/hagro';
import { type ComparedRow, spreadOf } from '../model/matrix';
import { isFact } from '../model/rows';

/** The answer of one practice in a row. */
export interface CellView {
  readonly practice: number;
  /** The answer in full. */
  readonly text: string;
  /** Letters for choices, a figure for a number, a shape for a status. */
  readonly sign: string;
  /** Whether most practices answered otherwise. */
  readonly apart: boolean;
}

/** A row of the matrix in words. */
export interface RowView {
  readonly id: string;
  readonly section: string;
  /** Where it is discussed; null for an outcome. */
  readonly question: string | null;
  readonly subject: string;
  /** The question that the subject belongs to; null when it is a question itself. */
  readonly within: string | null;
  readonly legend: readonly { readonly letter: string; readonly text: string }[];
  readonly cells: readonly CellView[];
  /** How many give the most frequent answer, out of how many that were asked. */
  readonly agree: number;
  readonly asked: number;
  readonly differs: boolean;
  readonly open: boolean;
}

/** The words that a row needs. */
export interface RowWords {
  readonly ask: (question: string, part: string) => string;
  readonly status: (status: Status) => string;
  readonly number: (value: number) => string;
  readonly notAsked: string;
  readonly nothing: string;
}

/** Characters, because drawing more than a thousand pictures holds up a slow machine. */
const signs: Readonly<Record<Status, string>> = { ja: '✓', deels: '◐', nee: '✗', onbekend: '?' };

/** The letter of an option: as it stands in the question, so that it is the same in every row and on paper. */
export const optionLetter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

type CellText = Pick<CellView, 'text' | 'sign'>;

function written({ row }: ComparedRow, choices: readonly string[], words: RowWords): CellText {
  const [first] = choices;
  if (first === undefined) return { text: words.nothing, sign: '–' };
  const status = row.of === 'items' ? statuses.find((known) => known === first) : undefined;
  if (status !== undefined) return { text: words.status(status), sign: signs[status] };
  if (isFact(row)) return { text: words.number(Number(first)), sign: words.number(Number(first)) };
  const options = optionsOf(row.definition);
  return {
    text: choices.map((choice) => words.ask(row.question, `options.${choice}.label`)).join('; '),
    sign: choices.map((choice) => optionLetter(options.indexOf(choice))).join(''),
  };
}

function legendOf(compared: ComparedRow, words: RowWords): RowView['legend'] {
  const { question, definition } = compared.row;
  const spread = spreadOf(compared);
  return optionsOf(definition).flatMap((option, index) => {
    const count = spread.get(option)?.length ?? 0;
    if (count === 0) return [];
    return { letter: optionLetter(index), text: `${words.ask(question, `options.${option}.label`)} (${count})` };
  });
}

/** A row of the matrix in words, its cells in the order of the practices. */
export function rowView(compared: ComparedRow, practices: readonly Practice[], words: RowWords): RowView {
  const { row, variants, differs, open } = compared;
  const most = variants[0]?.practices.length ?? 0;
  const cells = practices.map(({ id: practice }): CellView => {
    const variant = variants.find((each) => each.practices.includes(practice));
    if (variant === undefined) return { practice, text: words.notAsked, sign: '', apart: false };
    const apart = differs && variant.practices.length < most;
    return { practice, apart, ...written(compared, variant.choices, words) };
  });
  return {
    id: row.id,
    section: row.section,
    question: row.question,
    subject: row.part === null ? words.ask(row.question, 'short') : words.ask(row.question, nameKey(row.of, row.part)),
    within: row.part === null ? null : words.ask(row.question, 'short'),
    legend: legendOf(compared, words),
    cells,
    agree: most,
    asked: variants.reduce((sum, each) => sum + each.practices.length, 0),
    differs,
    open: open.length > 0,
  };
}
