import { useContext } from 'react';
import type { Flow } from '../../../content/flow';
import { letterOf } from '../../../content/letterOf';
import type { Replay } from '../../../engine/replay';
import { download } from '../../../export/download';
import { useExportWords } from '../../../export/useExportWords';
import { slugOf } from '../../../share/own';
import { OwnContext, TicksContext } from '../context';
import { useWords } from '../useWords';

/** Makes the advice as a Word document, what was ticked included; the library for it is loaded when asked for. */
export function useLetterFile(flow: Flow, replay: Replay): () => Promise<void> {
  const { t } = useWords();
  const { done } = useContext(TicksContext);
  const { own } = useContext(OwnContext);
  const wordsAt = useExportWords(flow, replay, own, done);
  return async () => {
    const name = slugOf(own.name);
    const file = name === '' ? t('take.letterName') : t('take.letterNameOf', { name });
    const { letterDocx } = await import('../../../export/docx/letterDocx');
    download(await letterDocx(letterOf(flow, replay), wordsAt(new Date())), file);
  };
}
