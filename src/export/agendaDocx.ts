import type { Agenda, AgendaItem } from '../engine/agenda';
import { citesOfAgenda } from '../engine/citing';
import { listItem, paragraph, paragraphKept, run, sourceLine } from './blocks';
import { closing, opening, toDocx } from './document';
import type { Block } from './parts';
import { style } from './styles';
import type { ExportWords } from './words';

function item({ title, lines, blanks, cite }: AgendaItem, words: ExportWords): Block[] {
  const filled = lines.map((line, index) => {
    const keepNext = blanks > 0 || index < lines.length - 1;
    return listItem({ kind: 'bullet', style: style.bullet, keepNext }, run(words.say(line)));
  });
  const empty = Array.from({ length: blanks }, (_, index) =>
    index < blanks - 1 ? paragraphKept(style.writing) : paragraph(style.writing),
  );
  return [
    listItem({ kind: 'agenda', style: 'Heading2' }, run(words.say(title))),
    ...sourceLine(style.note, cite, words),
    ...filled,
    ...empty,
  ];
}

/**
 * An agenda as a Word file (A4, Office Open XML): what is filled in as a list, the rest as ruled lines to write or
 * type on. Import it when asked for, as it brings a library along.
 *
 * @returns as {@link letterDocx} in `letterDocx.ts`
 */
export async function agendaDocx(agenda: Agenda, words: ExportWords): Promise<Blob> {
  const title = words.say(agenda.title);
  return toDocx(
    title,
    [
      ...opening(title, words),
      paragraph(style.conclusion, run(words.say(agenda.intro))),
      ...agenda.items.flatMap((each) => item(each, words)),
      ...closing(citesOfAgenda(agenda), words),
    ],
    words,
  );
}
