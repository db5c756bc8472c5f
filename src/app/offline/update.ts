import { useSyncExternalStore } from 'react';

/** Brings a newer version in the place of the one on screen. */
type Renew = () => void;

let renew: Renew | null = null;
const listeners = new Set<() => void>();

/** Says that a newer version of the product is ready, and how to start it. */
export function offerUpdate(start: Renew): void {
  renew = start;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How to start the newer version that is ready; null when there is none. */
export const useUpdate = (): Renew | null => useSyncExternalStore(subscribe, () => renew);
