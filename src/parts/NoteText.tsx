import './own.css';
import type { ReactNode } from 'react';

interface Props {
  readonly text: string;
  /** What stands in front of it. */
  readonly children?: ReactNode;
}

/** What a practice wrote with a question, in its own lines. */
export function NoteText({ text, children }: Props) {
  return (
    <p className="own-note">
      {children}
      {text}
    </p>
  );
}
