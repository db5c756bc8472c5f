import { createContext, useContext } from 'react';
import type { Flow } from '../../content/flow';
import type { FlowTexts } from '../../parts/texts';
import type { Compared } from './model/matrix';
import type { Matter } from './model/matters';
import type { GroupEvent, GroupSession } from './model/session';

/** What every screen of a gathering needs. */
export interface GroupView {
  readonly flow: Flow;
  readonly texts: FlowTexts;
  readonly session: GroupSession;
  readonly send: (event: GroupEvent) => void;
  /** The chair wants all in first, and they are not: no screen may show an answer or anything that follows from one. */
  readonly hidden: boolean;
  /** Every row with the answers of all practices; empty while hidden. */
  readonly compared: readonly Compared[];
  /** Whom each difference matters for, by row; null until that is worked out. */
  readonly matters: ReadonlyMap<string, Matter> | null;
  /** The name of a practice: its own, or `Praktijk 3`. */
  readonly nameOf: (practice: number) => string;
}

export const GroupContext = createContext<GroupView | null>(null);

/** @throws Error outside a gathering. */
export function useGroup(): GroupView {
  const view = useContext(GroupContext);
  if (view === null) throw new Error('a screen of a gathering stands outside one');
  return view;
}
