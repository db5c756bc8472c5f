import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Shown on a small screen while it is folded. */
  readonly line: string;
  readonly children: ReactNode;
}

/** A list of ways that stands beside the text on a wide screen and folds into one line on a small one. */
export function Fold({ label, line, children }: Props) {
  return (
    <nav className="trail" aria-label={label}>
      <details open={window.matchMedia('(min-width: 64rem)').matches}>
        <summary>{line}</summary>
        {children}
      </details>
    </nav>
  );
}
