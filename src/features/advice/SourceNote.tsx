import type { Cites } from '../../engine/cite';
import { CiteNote } from '../../parts/CiteNote';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { useLetter } from './context';

/** Where a statement of a letter comes from; leads to the list of sources of the advice. */
export function SourceNote({ cites }: { readonly cites: Cites | null }) {
  const { flow, texts } = useLetter();
  const { base } = useBase(flow);
  return cites === null ? null : <CiteNote cites={cites} texts={texts} at={addressIn(base, steps.advice)} />;
}
