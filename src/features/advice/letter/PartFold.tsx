import './fold.css';
import { type ReactNode, useRef } from 'react';
import { useOpenInPrint } from '../print/useOpenInPrint';

interface Props {
  readonly id: string;
  readonly title: string;
  /** A summary of the contents in a few words. */
  readonly counts: string;
  /** The prints that it belongs in: all of it unless told otherwise; none while there is nothing in it yet. */
  readonly on?: 'page' | 'screen' | undefined;
  readonly children: ReactNode;
}

/** A part of an advice behind its heading; the browser's own search opens it, and so does its address. */
export function PartFold({ id, title, counts, on, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(fold);
  return (
    <details ref={fold} className={on === undefined ? 'part-fold' : `part-fold on-${on}`}>
      <summary>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>{' '}
        <span className="part-counts">{counts}</span>
      </summary>
      {children}
    </details>
  );
}
