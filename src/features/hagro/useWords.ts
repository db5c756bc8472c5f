import { exportWords } from '../../export/useWords';
import { partsWords } from '../../parts/useWords';
import { questionWords } from '../../question/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    hagro: typeof nl;
  }
}

export const hagroWords = wordsOf('hagro', { nl: () => import('./nl.json') }, partsWords, exportWords, questionWords);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(hagroWords);

export type HagroSpeech = ReturnType<typeof useWords>;
