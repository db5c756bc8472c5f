import type { Flow } from '../content/flow';
import { ApartRoute } from '../features/apart/ApartRoute';
import { keptSpecs } from './keptSpecs';

/** The page of what was set aside, with all that can be put back. */
export function Apart({ flows }: { readonly flows: readonly Flow[] }) {
  return <ApartRoute specs={keptSpecs(flows)} />;
}
