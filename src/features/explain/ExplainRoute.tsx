import '../../parts/letter.css';
import './explain.css';
import { use } from 'react';
import type { Explaining, Explanation } from '../../content/explanation';
import { NotFound } from '../../parts/NotFound';
import { isSourceAnchor } from '../../route/addresses';
import type { Route } from '../../route/route';
import { startedOnce, withTries } from '../../words/tries';
import { ExplainScreen } from './ExplainScreen';

const opened = new Map<Explaining, Promise<Explanation>>();

/** Loads what is explained, once. */
const open = (explaining: Explaining) => startedOnce(opened, explaining, () => withTries(explaining.load));

interface Props {
  readonly explaining: Explaining;
  readonly route: Route;
  /** The address that starts the questions. */
  readonly start: string;
}

/** The explanation; each of its rows and sources has an address, any other does not exist. */
export function ExplainRoute({ explaining, route, start }: Props) {
  const explanation = use(open(explaining));
  const [, place, ...more] = route.segments;
  const isKnown = place === undefined || isSourceAnchor(place) || explanation.rows.some((row) => row.id === place);
  if (!isKnown || more.length > 0) return <NotFound />;
  return <ExplainScreen id={explaining.id} explanation={explanation} place={place} start={start} />;
}
