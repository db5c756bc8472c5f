import { type AgendaText, citesOfAgenda } from '../../content/document';
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
export async function agendaDocx(agenda: AgendaText, words: ExportWords): Promise<Blob> {
  const { title, intro, items } = agenda;
  return toDocx(
    title,
    [
      ...opening(title, words),
      paragraph(style.conclusion, run(intro)),
      ...items.flatMap((item) => agendaItem(item, words)),
      ...closing(citesOfAgenda(agenda), words),
    ],
    words,
  );
}
