import { useEffect } from 'react';

/** Moves the focus to an element of the page that an address names, once the page is there; a fold around it opens. */
export function useAnchor(anchor: string | undefined): void {
  useEffect(() => {
    const element = anchor === undefined ? null : document.getElementById(anchor);
    const fold = element?.closest('details');
    if (fold) fold.open = true;
    element?.focus();
  }, [anchor]);
}
