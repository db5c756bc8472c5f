import { createContext, type ReactNode, useContext } from 'react';
import type { FlowCore } from '../engine/flow';
import { placeAddress, startAddress } from './addresses';

/** Where the screens of a walk stand. */
export interface Base {
  /** The address in front of every step. */
  readonly base: string;
  /** Where the way back from the first question leads. */
  readonly home: string;
  /** Whose answers these are; null when they are the user's own. */
  readonly owner: string | null;
  /** Shown at the top of every screen. */
  readonly banner: ReactNode;
}

/** Null where a flow stands by itself. */
export const BaseContext = createContext<Base | null>(null);

/** The addresses that the screens of a flow build theirs on. */
export function useBase(flow: Pick<FlowCore, 'id'>): Base {
  return useContext(BaseContext) ?? { base: placeAddress(flow), home: startAddress, owner: null, banner: null };
}
