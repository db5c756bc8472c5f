import type { Library } from '../src/content/flow';
import type { Language, Texts } from '../src/engine/text';
import { sources } from './sources';
import { terms } from './terms';

/** What all flows share: sources, terms, and the texts of both; and what can be read beside them. */
export const library: Library & { texts(language: Language): Promise<{ readonly default: Texts }> } = {
  sources,
  terms,
  texts: (language) => ({ nl: () => import('./library.nl.json') })[language](),
  explanation: {
    id: 'uitleg',
    load: () => import('./uitleg').then(({ explanation }) => explanation),
    texts: (language) => ({ nl: () => [import('./uitleg/nl.json')] })[language](),
  },
};
