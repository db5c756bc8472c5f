import { use } from 'react';
import type { Flow } from '../engine/flow';
import { NotFound } from '../screens/NotFound';
import { FlowApp } from './FlowApp';
import { parseHash, useHash } from './route';
import { StartRoute } from './StartRoute';

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts of a flow; the same promise for the same flow. */
  readonly load: (flow: Flow) => Promise<void>;
}

/** The product: every address is a hash, so it runs from any folder and nothing of it reaches a server. */
export function App({ flows, load }: Props) {
  const route = parseHash(useHash());
  const [place] = route.segments;
  const flow = place === undefined ? flows[0] : flows.find(({ id }) => id === place);
  use(load(flow ?? flows[0]));
  if (flow === undefined) return <NotFound />;
  if (place === undefined) return <StartRoute flow={flow} />;
  return <FlowApp key={flow.id} flow={flow} route={route} />;
}
