import { partsWords } from '../../parts/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    walk: typeof nl;
  }
}

export const walkWords = wordsOf('walk', { nl: () => import('./nl.json') }, partsWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(walkWords);
