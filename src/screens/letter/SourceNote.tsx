import type { Cites } from '../../engine/cite';
import { CiteNote } from '../sources/CiteNote';
import { useLetter } from './context';

/** Where a statement of a letter comes from; leads to the list of sources of the advice. */
export function SourceNote({ cites }: { readonly cites: Cites | null }) {
  const { flow, texts } = useLetter();
  return cites === null ? null : <CiteNote cites={cites} texts={texts} at={`#/${flow.id}/advies`} />;
}
