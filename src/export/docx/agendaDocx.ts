import { type Agenda, groupText } from '../../content/agenda';
import { citesOfAgenda } from '../../content/citing';
import type { ExportWords } from '../words';
import { agendaItem } from './agendaItem';
import { paragraph, run } from './blocks';
import { closing, opening, toDocx } from './document';
import { style } from './styles';

/**
 * An agenda as a Word file (A4, Office Open XML): what is filled in as a list, the rest as ruled lines to write or
 * type on. Import it when asked for, as it brings a library along.
 *
 * @returns as {@link letterDocx} in `letterDocx.ts`
 */
export async function agendaDocx(agenda: Agenda, words: ExportWords): Promise<Blob> {
  const title = words.say(agenda.title);
  const items = agenda.items.map((item) => ({
    title: words.say(item.title),
    groups: item.groups.map((group) => groupText(group, words.say)),
    blanks: item.blanks,
    cites: item.cite,
  }));
  return toDocx(
    title,
    [
      ...opening(title, words),
      paragraph(style.conclusion, run(words.say(agenda.intro))),
      ...items.flatMap((item) => agendaItem(item, { heading: 'Heading2' }, words)),
      ...closing(citesOfAgenda(agenda), words),
    ],
    words,
  );
}
