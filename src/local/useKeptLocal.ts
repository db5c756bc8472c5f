import { useEffect, useMemo, useState } from 'react';
import type { Flow } from '../content/flow';
import { keptTexts } from '../storage/texts';
import type { LocalUse } from './context';
import type { Local } from './local';
import { parseLocal } from './parse';
import { localSpec } from './spec';
import { toLocalText } from './write';

/** What a kept text says; null when it cannot be read. */
function read(flow: Flow, [text]: readonly string[]): Local | null {
  const found = text === undefined ? null : parseLocal([flow], text);
  return found !== null && 'local' in found ? found.local : null;
}

/** The local information that this browser keeps for a flow, apart from the answers. */
export function useKeptLocal(flow: Flow): LocalUse {
  const kept = useMemo(() => keptTexts(localSpec(flow)), [flow]);
  const [local, setLocal] = useState<Local | null>(() => read(flow, kept.recall()));
  useEffect(() => kept.onElsewhere((texts) => setLocal(read(flow, texts))), [flow, kept]);
  return useMemo(() => {
    function change(next: Local | null) {
      kept.keep(next === null ? [] : [toLocalText(next)]);
      setLocal(next);
    }
    return { local, keep: change, remove: () => change(null) };
  }, [kept, local]);
}
