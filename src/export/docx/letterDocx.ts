import { citesOfLetter } from '../../content/citing';
import type { Letter, SummaryRow } from '../../content/letter';
import type { Statement } from '../../content/statement';
import type { LetterWords } from '../words';
import { heading, paragraph, run, sourceLine } from './blocks';
import { closing, opening, toDocx } from './document';
import { measure } from './look';
import { type Block, bullets, partBlocks, statement } from './parts';
import { character, style } from './styles';
import { type Cell, table } from './tables';

function glance(rows: readonly SummaryRow[], words: LetterWords): Block[] {
  if (rows.length === 0) return [];
  const label = 2300;
  const cells = rows.map((row): Cell[] => [
    [paragraph(style.cell, run(words.say(row.label), character.soft))],
    [
      ...row.values.map((value) => paragraph(style.cell, run(words.say(value)))),
      ...sourceLine(style.cell, row.grounds, words),
    ],
  ]);
  return [heading(2, words.glance), ...table(cells, { header: null, widths: [label, measure - label], accent: true })];
}

const watched = (items: readonly Statement[], words: LetterWords): Block[] =>
  items.length === 0 ? [] : [heading(2, words.watch), ...bullets(items, words)];

/** What the practice wrote for its own meeting, under the question that it wrote it with. */
function annex({ notes: { title, items } }: LetterWords): Block[] {
  if (items.length === 0) return [];
  const written = items.flatMap(({ question, lines }) => [
    heading(3, question),
    ...lines.filter((line) => line.trim() !== '').map((line) => paragraph(style.text, run(line))),
  ]);
  return [heading(2, title), ...written];
}

/**
 * The letter of an advice as a Word file (A4, Office Open XML), all parts in reading order. It knows no flow: texts
 * come from `words`. Import it when asked for, as it brings a library along.
 *
 * @returns a blob of type `application/vnd.openxmlformats-officedocument.wordprocessingml.document`; rejects only with
 * what a function of `words` throws. Characters that XML cannot hold are left out.
 */
export async function letterDocx(letter: Letter, words: LetterWords): Promise<Blob> {
  const title = words.say(letter.title);
  return toDocx(
    title,
    [
      ...opening(title, words),
      ...letter.conclusion.map((sentence) => paragraph(style.conclusion, ...statement(sentence, words))),
      ...glance(letter.summary, words),
      ...watched(letter.watch ?? [], words),
      ...letter.parts.flatMap((part, index) => partBlocks(part, index, words)),
      ...annex(words),
      ...closing(citesOfLetter(letter), words),
    ],
    words,
  );
}
