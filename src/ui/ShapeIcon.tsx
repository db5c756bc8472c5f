import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** The lines of the shape, within 20 by 20. */
  readonly path: string;
  /** What is drawn over it. */
  readonly children?: ReactNode;
}

/** A shape beside the word that says the same. */
export function ShapeIcon({ className, path, children }: Props) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={path} />
      {children}
    </svg>
  );
}
