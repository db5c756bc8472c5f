import { partsWords } from '../../parts/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    about: typeof nl;
  }
}

export const aboutWords = wordsOf('about', { nl: () => import('./nl.json') }, partsWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(aboutWords);
