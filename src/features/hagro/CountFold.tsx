import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** What stands behind it, in a few words; empty for nothing to count. */
  readonly counts: string;
  readonly children: ReactNode;
}

/** A part of a screen behind its heading; the browser's own search opens it. */
export function CountFold({ id, title, counts, children }: Props) {
  return (
    <details className="count-fold">
      <summary>
        <h2 id={id}>{title}</h2> <span className="count-fold-counts">{counts}</span>
      </summary>
      {children}
    </details>
  );
}
