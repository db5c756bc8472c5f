import { createContext, useContext } from 'react';
import { longDay } from '../engine/day';
import type { Local } from './local';
import { useWords } from './useWords';

/** The local information that a practice uses, and how to change that. */
export interface LocalUse {
  readonly local: Local | null;
  readonly keep: (local: Local) => void;
  readonly remove: () => void;
}

/** Without a provider, nothing local is shown. */
export const LocalContext = createContext<LocalUse>({ local: null, keep: () => {}, remove: () => {} });

/** The local information in use, or null. */
export const useLocal = (): Local | null => useContext(LocalContext).local;

/** Writes the day on which local information was made in full. */
export function useDay(): (made: string) => string {
  const { i18n } = useWords();
  return (made) => longDay(i18n.language, made);
}
