import { useEffect } from 'react';

/** Puts a text at the top of each printed page after the first, where the browser can; see `--running-head` in the sheets. */
export function useRunningHead(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-head', JSON.stringify(text));
    return () => void style.removeProperty('--running-head');
  }, [text]);
}
