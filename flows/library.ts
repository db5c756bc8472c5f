import type { Library, Texts } from '../src/engine/flow';
import { sources } from './sources';
import { terms } from './terms';

/** What all flows share: sources, terms, and the texts of both. */
export const library: Library & { texts(): Promise<{ readonly default: Texts }> } = {
  sources,
  terms,
  texts: () => import('./library.nl.json'),
};
