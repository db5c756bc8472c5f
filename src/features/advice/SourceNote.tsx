import type { Grounds } from '../../engine/cite';
import { CiteNote } from '../../parts/CiteNote';
import { useLetter } from './context';

interface Props {
  /** A statement with what it rests on; null for what is none. */
  readonly of: Grounds | null;
}

/** Where a statement of a letter comes from. */
export function SourceNote({ of }: Props) {
  const { texts } = useLetter();
  return of === null ? null : <CiteNote of={of} texts={texts} />;
}
