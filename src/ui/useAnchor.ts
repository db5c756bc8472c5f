import { useEffect } from 'react';

/**
 * Moves the focus to an element of the page that an address names, once the page is there, and shows it at the top; all
 * folds around it open.
 */
export function useAnchor(anchor: string | undefined): void {
  useEffect(() => {
    const element = anchor === undefined ? null : document.getElementById(anchor);
    for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [anchor]);
}
