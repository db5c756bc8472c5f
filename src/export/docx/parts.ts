import type { Paragraph, Table } from 'docx';
import { apartIn, textsIn } from '../../content/cells';
import type { ActionGroup, LetterReason, MarkedItem, OpenItem, Part, TableRow } from '../../content/letter';
import type { Sentence, Statement } from '../../content/statement';
import type { TextRef } from '../../engine/text';
import type { LetterWords } from '../words';
import { heading, listItem, paragraph, paragraphKept, run, sourceLine, sourceNote, status } from './blocks';
import { measure } from './look';
import { character, style } from './styles';
import { type Cell, table, widthsFor } from './tables';

/** A block of a document. */
export type Block = Paragraph | Table;

/** A sentence with what it rests on. */
export const statement = (said: Sentence, words: Pick<LetterWords, 'say' | 'sources'>) => [
  run(words.say(said.text)),
  ...sourceNote(said, words),
];

export const bullets = (items: readonly Statement[], words: LetterWords): Block[] =>
  items.map((item) => listItem({ kind: 'bullet', style: style.bullet }, ...statement(item, words)));

function reason(item: LetterReason, instance: number, words: LetterWords): Block[] {
  const answers = words.answers(item.because);
  const last = answers.length - 1;
  const name = run(`  ${words.rule(item.id)}`, character.note);
  const kept = { kind: 'number', style: style.number, instance, keepNext: last >= 0 } as const;
  return [
    listItem(kept, ...statement(item, words), name),
    ...answers.map((answer, index) => {
      const texts = [run(`${answer.question}: `, character.soft), run(answer.answers.join(' · '))];
      return index < last ? paragraphKept(style.answers, ...texts) : paragraph(style.answers, ...texts);
    }),
  ];
}

function marksTable(items: readonly MarkedItem[], words: LetterWords): Block[] {
  const state = 1900;
  return table(
    items.map((item): Cell[] => [
      [paragraph(style.cell, ...status(item.mark, words.say(item.status)))],
      [paragraph(style.cell, ...statement(item, words))],
    ]),
    { header: [words.columns.state, words.columns.item], widths: [state, measure - state] },
  );
}

function plainTable(columns: readonly TextRef[], rows: readonly TableRow[], words: LetterWords): Block[] {
  const header = columns.map(words.say);
  const texts = rows.map((row) => header.map((_, column) => textsIn(row.cells[column] ?? []).map(words.say)));
  const cells = rows.map((row, index) =>
    header.map((_, column): Cell => {
      const all = texts[index]?.[column] ?? [];
      const { mark } = row;
      const isStatus = mark !== null && column > 0 && column === header.length - 1;
      if (isStatus) return all.map((text) => paragraph(style.cell, ...status(mark, text)));
      if (column > 0) {
        const apart = apartIn(row.cells[column] ?? []);
        return [...all.map((text) => paragraph(style.cell, run(text))), ...sourceLine(style.cell, apart, words)];
      }
      const names = all.map((text) => paragraph(style.cell, run(text, character.strong)));
      return [...names, ...sourceLine(style.cell, row, words)];
    }),
  );
  const widths = widthsFor(header.map((name, column) => [name, ...texts.flatMap((row) => row[column] ?? [])]));
  return table(cells, { header, widths });
}

function openTable(items: readonly OpenItem[], words: LetterWords): Block[] {
  const ask = 3400;
  return table(
    items.map((item): Cell[] => [
      [paragraph(style.cell, run(words.question(item.answer)))],
      [paragraph(style.cell, run(words.say(item.ask)))],
    ]),
    { header: [words.columns.question, words.columns.ask], widths: [measure - ask, ask] },
  );
}

function actions({ title, items }: ActionGroup, words: LetterWords): Block[] {
  return [
    heading(3, words.say(title)),
    ...items.map((item) =>
      listItem({ kind: words.done.has(item.id) ? 'ticked' : 'tick', style: style.tick }, ...statement(item, words)),
    ),
  ];
}

function body(part: Part, instance: number, words: LetterWords): Block[] {
  switch (part.kind) {
    case 'statements':
      return bullets(part.items, words);
    case 'reasons':
      return part.items.flatMap((item) => reason(item, instance, words));
    case 'marks':
      return marksTable(part.items, words);
    case 'table':
      return plainTable(part.columns, part.rows, words);
    case 'open':
      return openTable(part.items, words);
    case 'ways':
      return part.ways.flatMap(({ title, items }) => [heading(3, words.say(title)), ...bullets(items, words)]);
    case 'actions':
      return part.groups.flatMap((group) => actions(group, words));
  }
}

/** A part of a letter below its heading. `instance` tells numbered lists apart. */
export function partBlocks(part: Part, instance: number, words: LetterWords): Block[] {
  return [
    heading(2, words.say(part.title)),
    ...(part.intro === null ? [] : [paragraph(style.intro, run(words.say(part.intro)))]),
    ...body(part, instance, words),
  ];
}
