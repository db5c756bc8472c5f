import { useEffect, useMemo, useState } from 'react';
import type { Flow } from '../content/flow';
import { keptText } from '../storage/texts';
import type { LocalUse } from './context';
import type { Local } from './local';
import { parseLocal } from './parse';
import { localFile, toLocalText } from './write';

/** What a kept text says; null when it cannot be read. */
function read(flow: Flow, text: string | null): Local | null {
  const found = text === null ? null : parseLocal([flow], text);
  return found !== null && 'local' in found ? found.local : null;
}

/** The local information that this browser keeps for a flow, apart from the answers; unreadable text is ignored. */
export function useKeptLocal(flow: Flow): LocalUse {
  const kept = useMemo(() => keptText(`lokaal.${flow.id}`, (text) => localFile(flow, text)), [flow]);
  const [local, setLocal] = useState<Local | null>(() => read(flow, kept.recall()));
  useEffect(() => kept.onElsewhere((text) => setLocal(read(flow, text))), [flow, kept]);
  return useMemo(() => {
    function change(next: Local | null) {
      kept.keep(next === null ? null : toLocalText(next));
      setLocal(next);
    }
    return { local, keep: change, remove: () => change(null) };
  }, [kept, local]);
}
