import type { ReactNode } from 'react';
import type { Flow } from '../content/flow';
import type { Route } from '../route/route';
import type { Walk } from './useSession';

/** A walk through a flow, and where in it the address leads. */
export interface WalkProps {
  readonly flow: Flow;
  readonly route: Route;
  readonly walk: Walk;
}

/** One screen of a walk, with the message that it opens with. */
export interface StepProps extends WalkProps {
  readonly notice: ReactNode;
}
