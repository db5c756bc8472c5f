import { useContext } from 'react';
import type { Flow } from '../../../content/flow';
import { letterOf } from '../../../content/letterOf';
import type { Replay } from '../../../engine/replay';
import { download } from '../../../export/download';
import { useExportWords } from '../../../export/useExportWords';
import { TicksContext } from '../context';
import { useWords } from '../useWords';

/** Makes the advice as a Word document, what was ticked included; the library for it is loaded when asked for. */
export function useLetterFile(flow: Flow, replay: Replay): () => Promise<void> {
  const { t } = useWords();
  const { done } = useContext(TicksContext);
  const wordsAt = useExportWords(flow, replay, done);
  return async () => {
    const { letterDocx } = await import('../../../export/docx/letterDocx');
    download(await letterDocx(letterOf(flow, replay), wordsAt(new Date())), t('take.letterName'));
  };
}
