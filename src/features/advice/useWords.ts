import { exportWords } from '../../export/useWords';
import { localWords } from '../../local/useWords';
import { partsWords } from '../../parts/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    advice: typeof nl;
  }
}

export const adviceWords = wordsOf('advice', { nl: () => import('./nl.json') }, exportWords, partsWords, localWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(adviceWords);
