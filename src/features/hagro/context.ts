import { createContext, useContext } from 'react';
import type { Flow } from '../../content/flow';
import type { FlowTexts } from '../../parts/texts';
import type { ComparedRow } from './model/matrix';
import type { Matter } from './model/matters';
import type { HagroEvent, HagroSession } from './model/session';

/** Shared by all screens of a hagro. */
export interface HagroView {
  readonly flow: Flow;
  readonly texts: FlowTexts;
  readonly session: HagroSession;
  readonly send: (event: HagroEvent) => void;
  /** The chair wants all in first, and they are not: no screen may show an answer or anything that follows from one. */
  readonly hidden: boolean;
  /** Every row with the answers of all practices; empty while hidden. */
  readonly compared: readonly ComparedRow[];
  /** Whom each difference matters for, by row; null until that is worked out. */
  readonly matters: ReadonlyMap<string, Matter> | null;
  /** The name of a practice: its own, or `Praktijk 3`. */
  readonly nameOf: (practice: number) => string;
  /** That name without the words that all names share: for where there is little room. */
  readonly shortOf: (practice: number) => string;
}

export const HagroContext = createContext<HagroView | null>(null);

/** @throws Error outside a hagro. */
export function useHagro(): HagroView {
  const view = useContext(HagroContext);
  if (view === null) throw new Error('a screen of a hagro stands outside one');
  return view;
}
