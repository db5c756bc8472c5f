import { use, useContext } from 'react';
import type { Flow } from '../content/flow';
import { aboutWords } from '../features/about/useWords';
import { apartWords } from '../features/apart/useWords';
import { explainWords } from '../features/explain/useWords';
import { hagroWords } from '../features/hagro/useWords';
import { fillingWords } from '../features/local/useWords';
import type { Load } from '../features/start/More';
import { LocalProvider } from '../local/LocalProvider';
import { LibraryContext } from '../parts/library';
import { NotFound } from '../parts/NotFound';
import { aboutPageIn, apartPlace, hagroPlace, placeAddress, steps } from '../route/addresses';
import { parseHash, type Route, useHash } from '../route/route';
import { useSession } from '../session/useSession';
import { ToolContext } from '../ui/tool';
import { late } from '../words/late';
import { useContent } from '../words/words';
import { Advised } from './Advised';
import { FlowApp } from './FlowApp';
import { StartRoute } from './StartRoute';
import { Titled } from './Titled';

const AboutRoute = late(aboutWords, () => import('../features/about/AboutRoute').then((module) => module.AboutRoute));
const ExplainRoute = late(explainWords, () =>
  import('../features/explain/ExplainRoute').then((module) => module.ExplainRoute),
);
const Apart = late(apartWords, () => import('./Apart').then((module) => module.Apart));
const HagroRoute = late(hagroWords, () => import('../features/hagro/HagroRoute').then((module) => module.HagroRoute));
const LocalRoute = late(fillingWords, () => import('../features/local/LocalRoute').then((module) => module.LocalRoute));

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts of a flow or an explanation; the same promise for the same one. */
  readonly load: Load;
  /** Loads the texts that flows share; the same promise each time. */
  readonly loadNames: () => Promise<void>;
}

interface WalkedProps extends Pick<Props, 'flows' | 'load'> {
  readonly flow: Flow;
  readonly route: Route;
}

/** The start page and the screens of a flow, with one walk between them. */
function Walked({ flow, flows, route, load }: WalkedProps) {
  const walk = useSession(flow);
  return (
    <LocalProvider flow={flow}>
      {route.segments.length === 0 ? (
        <StartRoute flow={flow} flows={flows} walk={walk} load={load} />
      ) : (
        <Titled flow={flow}>
          <FlowApp flow={flow} route={route} walk={walk} />
        </Titled>
      )}
    </LocalProvider>
  );
}

/** The product: every address is a hash, so it runs from any folder and nothing of it reaches a server. */
export function App({ flows, load, loadNames }: Props) {
  const route = parseHash(useHash());
  const { explanation } = useContext(LibraryContext);
  const { t: content } = useContent();
  const [place] = route.segments;
  const about = aboutPageIn(route.segments);
  if (about !== null) {
    use(loadNames());
    return <AboutRoute key={about} page={about} flows={flows} />;
  }
  if (place === apartPlace && route.segments.length === 1) return <Apart flows={flows} />;
  if (explanation !== undefined && place === explanation.id) {
    use(load(explanation));
    return (
      <ToolContext value={String(content(`library:places.${explanation.id}`))}>
        <ExplainRoute explaining={explanation} route={route} start={placeAddress(flows[0])} />
      </ToolContext>
    );
  }
  const localised = flows.find(({ local = [] }) => local.length > 0);
  if (place === steps.local && localised !== undefined && route.segments.length === 1) {
    use(load(localised));
    return (
      <Titled flow={localised}>
        <LocalRoute flow={localised} />
      </Titled>
    );
  }
  const discussed = flows.find(({ meeting }) => meeting !== undefined);
  if (place === hagroPlace && discussed !== undefined) {
    use(load(discussed));
    return (
      <Advised flow={discussed}>
        <HagroRoute flow={discussed} flows={flows} route={route} Walk={FlowApp} />
      </Advised>
    );
  }
  const flow = place === undefined ? flows[0] : flows.find(({ id }) => id === place);
  use(load(flow ?? flows[0]));
  return flow === undefined ? (
    <NotFound />
  ) : (
    <Walked key={flow.id} flow={flow} flows={flows} route={route} load={load} />
  );
}
