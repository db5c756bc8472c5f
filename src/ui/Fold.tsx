import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  /** Shown on a small screen while it is folded. */
  readonly line: string;
  readonly children: ReactNode;
}

/**
 * A list of ways that stands beside the text on a wide screen, scrolled to where the user is, and folds into one line on
 * a small one.
 */
export function Fold({ label, line, children }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && here) list.current.scrollTop = here.offsetTop - list.current.clientHeight / 2;
  }, []);
  return (
    <nav className="trail" aria-label={label} ref={list}>
      <details open={window.matchMedia('(min-width: 64rem)').matches}>
        <summary>{line}</summary>
        {children}
      </details>
    </nav>
  );
}
