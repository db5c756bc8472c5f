import { useNamespaces, wordsOf } from '../words/words';
import type nl from './nl.json';

declare module '../words/words' {
  interface Namespaces {
    local: typeof nl;
  }
}

export const localWords = wordsOf('local', { nl: () => import('./nl.json') });

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(localWords);
