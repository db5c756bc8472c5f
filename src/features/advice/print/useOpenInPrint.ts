import { type RefObject, useEffect } from 'react';

/** Opens a fold while the page is printed, and puts it back after: paper cannot be pressed. */
export function useOpenInPrint(fold: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    let wasOpen = true;
    const before = () => {
      wasOpen = fold.current?.open ?? true;
      if (fold.current) fold.current.open = true;
    };
    const after = () => {
      if (fold.current) fold.current.open = wasOpen;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [fold]);
}
