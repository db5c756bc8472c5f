import { keepingWords } from '../../keeping/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    apart: typeof nl;
  }
}

export const apartWords = wordsOf('apart', { nl: () => import('./nl.json') }, keepingWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(apartWords);
