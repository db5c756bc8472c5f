import { useEffect } from 'react';

/** Moves the focus to an element of the page that an address names, once the page is there. */
export function useAnchor(anchor: string | undefined): void {
  useEffect(() => {
    if (anchor !== undefined) document.getElementById(anchor)?.focus();
  }, [anchor]);
}
