import { partsWords } from '../../parts/useWords';
import { questionWords } from '../../question/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    paper: typeof nl;
  }
}

export const paperWords = wordsOf('paper', { nl: () => import('./nl.json') }, partsWords, questionWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(paperWords);
