import './report/report.css';
import type { AgendaText } from '../../content/document';
import { dayOf } from '../../engine/day';
import { download } from '../../export/download';
import { useDocumentWords } from '../../export/useDocumentWords';
import { NotFound } from '../../parts/NotFound';
import { useHagro } from './context';
import { type AgendaFrame, AgendaOfHagro } from './report/AgendaOfHagro';
import { useWords } from './useWords';

/** An agenda of a hagro; an address can lead to a place on it, such as a source. */
export function HagroAgendaRoute({ at: [id, anchor, ...rest] }: { readonly at: readonly string[] }) {
  const { t } = useWords();
  const { flow, session } = useHagro();
  const words = useDocumentWords(flow);

  async function word(agenda: AgendaText, { owner, ...around }: AgendaFrame) {
    const { agendaDocx } = await import('../../export/docx/agendaDocx');
    const date = session.hagro.date === '' ? dayOf(new Date()) : session.hagro.date;
    const contents = await agendaDocx(agenda, {
      ...words,
      ...around,
      ...(owner === '' ? {} : { owner }),
      local: undefined,
    });
    download(contents, t('hagro.report.agendaFile', { id: agenda.id, date }));
  }

  return rest.length > 0 ? <NotFound /> : <AgendaOfHagro id={id} anchor={anchor} onWord={word} />;
}
