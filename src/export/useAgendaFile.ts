import type { Agenda } from '../content/agenda';
import { agendaText } from '../content/document';
import type { Flow } from '../content/flow';
import type { Replay } from '../engine/replay';
import { nothingOwn } from '../share/own';
import { download } from './download';
import { useExportWords } from './useExportWords';
import { useWords } from './useWords';

/** Hands an agenda out as a Word file; rejects when what makes it does not load. */
export function useAgendaFile(flow: Flow, replay: Replay, name: string): (agenda: Agenda) => Promise<void> {
  const { t } = useWords();
  const wordsAt = useExportWords(flow, replay, { ...nothingOwn, name });
  return async (agenda) => {
    const { agendaDocx } = await import('./docx/agendaDocx');
    const words = wordsAt(new Date());
    download(await agendaDocx(agendaText(agenda, words.say), words), t('take.agendaName', { id: agenda.id }));
  };
}
