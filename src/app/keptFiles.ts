import type { Flow } from '../content/flow';
import { walkSpec } from '../storage/keep';
import { browserShelf } from '../storage/shelf';
import type { SavedFile } from '../storage/spec';

/** What the user has given so far, and whether it outlives this page. */
export interface KeptFiles {
  readonly files: readonly SavedFile[];
  readonly lasting: boolean;
}

/** All that this page holds, and the walks that this browser keeps, as files that open again; it needs no screen and no texts. */
export function keptFiles(flows: readonly Flow[], now: Date): KeptFiles {
  const shelf = browserShelf();
  for (const flow of flows) shelf.open(walkSpec(flow));
  return { files: shelf.files(now), lasting: shelf.keeping() === 'kept' };
}

/** Hands the answers out to the last resort (`rescue/rescue.ts`) when the product as a whole has stopped. */
export function handOutInNeed(flows: readonly Flow[]): void {
  window.addEventListener('keuzehulp:nood', (event) => {
    if (event instanceof CustomEvent && Array.isArray(event.detail)) {
      event.detail.push(...keptFiles(flows, new Date()).files);
    }
  });
}
