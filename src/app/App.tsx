import { use } from 'react';
import type { Flow } from '../engine/flow';
import { NotFound } from '../screens/NotFound';
import { FlowApp } from './FlowApp';
import { parseHash, type Route, useHash } from './route';
import { StartRoute } from './StartRoute';
import { useSession } from './useSession';

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts of a flow; the same promise for the same flow. */
  readonly load: (flow: Flow) => Promise<void>;
}

/** The start page and the screens of a flow, with one walk between them. */
function Walked({ flow, route }: { readonly flow: Flow; readonly route: Route }) {
  const walk = useSession(flow);
  return route.segments.length === 0 ? (
    <StartRoute flow={flow} walk={walk} />
  ) : (
    <FlowApp flow={flow} route={route} walk={walk} />
  );
}

/** The product: every address is a hash, so it runs from any folder and nothing of it reaches a server. */
export function App({ flows, load }: Props) {
  const route = parseHash(useHash());
  const [place] = route.segments;
  const flow = place === undefined ? flows[0] : flows.find(({ id }) => id === place);
  use(load(flow ?? flows[0]));
  return flow === undefined ? <NotFound /> : <Walked key={flow.id} flow={flow} route={route} />;
}
