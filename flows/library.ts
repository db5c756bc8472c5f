import type { Library } from '../src/content/flow';
import type { Texts } from '../src/engine/text';
import { sources } from './sources';
import { terms } from './terms';

/** What all flows share: sources, terms, and the texts of both; and what can be read beside them. */
export const library: Library & { texts(): Promise<{ readonly default: Texts }> } = {
  sources,
  terms,
  texts: () => import('./library.nl.json'),
  explanation: {
    id: 'uitleg',
    load: () => import('./uitleg').then(({ explanation }) => explanation),
    texts: () => [import('./uitleg/nl.json')],
  },
};
