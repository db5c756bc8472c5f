import { useMemo, useState } from 'react';
import type { Flow } from '../../engine/flow';
import type { Local } from '../../local/local';
import { parseLocal } from '../../local/parse';
import { toLocalText } from '../../local/write';
import type { LocalUse } from '../../screens/local/context';
import { keptText } from '../../storage/texts';

/** The lokale invulling that this browser keeps for a flow, apart from the answers. One that does not fit is not used. */
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
