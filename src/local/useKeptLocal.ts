import { useMemo, useState } from 'react';
import type { Flow } from '../content/flow';
import { keptText } from '../storage/texts';
import type { LocalUse } from './context';
import type { Local } from './local';
import { parseLocal } from './parse';
import { toLocalText } from './write';

/** The local information that this browser keeps for a flow, apart from the answers; unreadable text is ignored. */
export function useKeptLocal(flow: Flow): LocalUse {
  const [local, setLocal] = useState<Local | null>(() => {
    const text = keptText(`lokaal.${flow.id}`).recall();
    const found = text === null ? null : parseLocal([flow], text);
    return found !== null && 'local' in found ? found.local : null;
  });
  return useMemo(() => {
    const { keep } = keptText(`lokaal.${flow.id}`);
    function change(next: Local | null) {
      keep(next === null ? null : toLocalText(next));
      setLocal(next);
    }
    return { local, keep: change, remove: () => change(null) };
  }, [flow, local]);
}
