import type { Flow } from '../content/flow';
import { fileName, toFile } from '../share/file';
import { browserStorage, recall } from '../storage/keep';
import { keptText } from '../storage/texts';

/** A file to hand to the user. */
export interface KeptFile {
  readonly name: string;
  readonly text: string;
}

/** What the user has given so far, and whether it outlives this page. */
export interface KeptFiles {
  readonly files: readonly KeptFile[];
  readonly lasting: boolean;
}

function filesOf(flow: Flow, now: Date): KeptFile[] {
  const { kept } = recall(flow, browserStorage().storage);
  const hagro = flow.meeting === undefined ? null : keptText(`hagro.${flow.id}`).recall();
  return [
    ...(kept === null ? [] : [{ name: fileName(flow, now), text: toFile(flow, kept.answers, now) }]),
    ...(hagro === null ? [] : [{ name: fileName({ id: `hagro-${flow.id}` }, now), text: hagro }]),
  ];
}

/** All answers that this browser or this page holds, as files that open again; it needs no screen and no texts. */
export function keptFiles(flows: readonly Flow[], now: Date): KeptFiles {
  return { files: flows.flatMap((flow) => filesOf(flow, now)), lasting: browserStorage().lasting };
}

/** Hands the answers out to the last resort (`rescue/rescue.ts`) when the product as a whole has stopped. */
export function handOutInNeed(flows: readonly Flow[]): void {
  window.addEventListener('keuzehulp:nood', (event) => {
    if (event instanceof CustomEvent && Array.isArray(event.detail)) {
      event.detail.push(...keptFiles(flows, new Date()).files);
    }
  });
}
