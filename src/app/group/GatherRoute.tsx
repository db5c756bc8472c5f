import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../../engine/flow';
import { toGatheringText } from '../../group/file';
import { itemsOfFiles, itemsOfText } from '../../group/pile';
import { dayOf } from '../../local/write';
import { groupBase, useGroup } from '../../screens/group/context';
import { GatherScreen } from '../../screens/group/gather/GatherScreen';
import { readFiles } from '../readFiles';
import { navigate } from '../route';
import { download } from '../take/download';
import { useDroppedFiles } from './useDroppedFiles';

/** Reads what is brought into a gathering, and hands it out as a file. */
export function GatherRoute({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useTranslation();
  const { flow, session, send } = useGroup();
  const { gathering } = session;

  const bring = useCallback(
    async (files: readonly File[]) => {
      send({ type: 'brought', items: itemsOfFiles(flow, flows, await readFiles(files)) });
    },
    [flow, flows, send],
  );
  useDroppedFiles(bring);

  function begin() {
    const { next } = gathering;
    send({ type: 'begun' });
    navigate(`${groupBase}/praktijk/${next}`);
  }

  function save() {
    const name = t('group.gather.keep.name', { date: dayOf(new Date()) });
    download(new Blob([toGatheringText(flow, gathering)], { type: 'application/json' }), name);
  }

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
