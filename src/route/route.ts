import { useSyncExternalStore } from 'react';
import { steps } from './addresses';

/** Where the user is: the parts of the hash behind `#/`, and what stands behind `?`. */
export interface Route {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

const moved = 'keuzehulp:moved';

/** A link as it was made, where it came in capitals: what leads to answers in a code has no capitals of its own. */
function asMade(segments: readonly string[]): readonly string[] {
  const [place = '', step = '', ...rest] = segments;
  return step.toLowerCase() === steps.shared ? [place.toLowerCase(), steps.shared, ...rest] : segments;
}

/** Reads a hash such as `#/jeugdaanbod/hulpvragen?terug=controle`. Escapes in the path stay as they are. */
export function parseHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { segments: asMade(path.split('/').filter((segment) => segment !== '')), query: new URLSearchParams(query) };
}

/** Goes to an address within the app; `replace` leaves no trace in the browser's history. */
export function navigate(address: string, { replace = false } = {}): void {
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(moved));
}

/** Calls back at every step to another address; returns how to stop that. */
export function onMove(changed: () => void): () => void {
  const events = ['popstate', 'hashchange', moved];
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}

/** The hash as it is now; the component renders again when it changes. */
export function useHash(): string {
  return useSyncExternalStore(
    onMove,
    () => window.location.hash,
    () => '',
  );
}
