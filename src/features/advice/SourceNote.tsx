import type { Basis, Cites } from '../../engine/cite';
import { CiteNote } from '../../parts/CiteNote';
import { useLetter } from './context';

interface Props {
  /** A statement with its sources. */
  readonly of: { readonly cite: Cites | null; readonly basis?: Basis };
}

/** Where a statement of a letter comes from, if it needs a source. */
export function SourceNote({ of: { cite, basis } }: Props) {
  const { texts } = useLetter();
  return cite === null ? null : <CiteNote cites={cite} texts={texts} {...(basis === undefined ? {} : { basis })} />;
}
