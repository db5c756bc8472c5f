import { useCallback } from 'react';
import type { Flow } from '../../content/flow';
import { dayOf } from '../../engine/day';
import { saveJson } from '../../export/download';
import { addressIn, hagroAddress, hagroSteps } from '../../route/addresses';
import { navigate } from '../../route/route';
import { itemsOfText } from '../../share/pasted';
import { readFiles } from '../../share/readFiles';
import { useHagro } from './context';
import { GatherScreen } from './gather/GatherScreen';
import { largestHagro, toHagroText } from './model/file';
import { pileOf } from './model/pile';
import { useDroppedFiles } from './useDroppedFiles';
import { useWords } from './useWords';

/** Reads files and links into a hagro, and saves it as a file. */
export function GatherRoute({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useWords();
  const { flow, session, send } = useHagro();
  const { hagro } = session;

  const bring = useCallback(
    async (files: readonly File[]) => {
      send({ type: 'brought', items: pileOf(flow, flows, await readFiles(files, largestHagro)) });
    },
    [flow, flows, send],
  );
  useDroppedFiles(bring);

  function begin() {
    const { next } = hagro;
    send({ type: 'begun' });
    navigate(addressIn(hagroAddress, hagroSteps.practice, next));
  }

  const save = () => saveJson(toHagroText(flow, hagro), t('hagro.gather.keep.name', { date: dayOf(new Date()) }));

  return (
    <GatherScreen
      bringing={{
        onFiles: (files) => void bring(files),
        onText: (text) => send({ type: 'brought', items: itemsOfText(flow, text) }),
        onBegin: begin,
      }}
      onSave={save}
    />
  );
}
