import { localWords } from '../../local/useWords';
import { partsWords } from '../../parts/useWords';
import { questionWords } from '../../question/useWords';
import { useNamespaces, wordsOf } from '../../words/words';
import type nl from './nl.json';

declare module '../../words/words' {
  interface Namespaces {
    filling: typeof nl;
  }
}

export const fillingWords = wordsOf(
  'filling',
  { nl: () => import('./nl.json') },
  localWords,
  partsWords,
  questionWords,
);

/** The words of this room, and of the rooms below that it speaks with; waits until they are there. */
export const useWords = () => useNamespaces(fillingWords);
