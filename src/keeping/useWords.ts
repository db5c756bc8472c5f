import { useNamespaces, wordsOf } from '../words/words';
import type nl from './nl.json';

declare module '../words/words' {
  interface Namespaces {
    keeping: typeof nl;
  }
}

export const keepingWords = wordsOf('keeping', { nl: () => import('./nl.json') });

/** The words of this room; waits until they are there. */
export const useWords = () => useNamespaces(keepingWords);
