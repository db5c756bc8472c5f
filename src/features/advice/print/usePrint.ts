import { useEffect, useState } from 'react';

/** The extent of a print: one page to discuss, or the whole advice. */
export type PrintWhat = 'page' | 'all';

/**
 * Prints the advice, once it is drawn for that: a browser prints what stands there. Printing through the browser's own
 * menu prints everything.
 */
export function usePrint(): { readonly what: PrintWhat; readonly print: (what: PrintWhat) => void } {
  const [asked, setAsked] = useState<PrintWhat | null>(null);

  useEffect(() => {
    const done = () => setAsked(null);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);

  useEffect(() => {
    if (asked !== null) window.print();
  }, [asked]);

  return { what: asked ?? 'all', print: setAsked };
}
