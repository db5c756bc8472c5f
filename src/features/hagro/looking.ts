import { createContext, useContext } from 'react';
import { type Clock, newClock } from './discuss/clock';
import { allRows, type Filter } from './overview/filter';
import type { ReportPartId } from './report/write/reportText';

/** How a hagro is looked at: the same on every screen of it, gone with the page. */
export interface Looking {
  /** Which rows of the matrix are shown. */
  readonly filter: Filter;
  /** Whether only questions with differences are gone through. */
  readonly onlyDifferences: boolean;
  /** Whether what changes most comes first, instead of the order of the questions. */
  readonly byMatter: boolean;
  /** The questions whose answers the chair has shown. */
  readonly revealed: ReadonlySet<string>;
  /** The clock of the meeting. */
  readonly clock: Clock;
  /** What stands in the report behind its first page. */
  readonly chosen: ReadonlySet<ReportPartId>;
}

export const firstLook: Looking = {
  filter: allRows,
  onlyDifferences: true,
  byMatter: true,
  revealed: new Set(),
  chosen: new Set(),
  clock: newClock,
};

interface LookingState {
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}

export const LookingContext = createContext<LookingState | null>(null);

/** @throws Error outside a hagro. */
export function useLooking(): LookingState {
  const state = useContext(LookingContext);
  if (state === null) throw new Error('a screen of a hagro stands outside one');
  return state;
}
