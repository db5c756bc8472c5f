import { createContext, useContext } from 'react';
import type { FlowTexts } from '../../parts/texts';

/** Shared by all parts of an explanation on screen. */
export interface ExplanationView {
  readonly texts: FlowTexts;
  /** Its address: `#/…`. */
  readonly at: string;
}

export const ExplanationContext = createContext<ExplanationView | null>(null);

/** @throws Error outside an explanation. */
export function useExplanation(): ExplanationView {
  const view = useContext(ExplanationContext);
  if (view === null) throw new Error('a part of an explanation stands outside an explanation');
  return view;
}
