import { useContext, useMemo } from 'react';
import type { Flow, Library } from '../content/flow';
import type { Cite } from '../engine/cite';
import type { TextRef } from '../engine/text';
import type { TermText } from '../ui/Term';
import { useContent } from '../words/words';
import { LibraryContext } from './library';

/** The texts that flows share, by key. */
interface LibraryTexts {
  /** `LHV-notitie §3.2 Aanbod` */
  readonly citation: (cite: Cite) => string;
  readonly citations: (cites: readonly Cite[]) => string;
  readonly source: (id: string, part: 'title' | 'publisher' | 'edition' | 'short' | 'caveat') => string;
  readonly explain: (term: string) => TermText;
}

/** The texts of a flow and those that flows share, by key. */
export interface FlowTexts extends LibraryTexts {
  /** A text of the flow. */
  readonly say: (ref: TextRef) => string;
  /** A text of a question; `part` such as `options.solo.label`. */
  readonly ask: (question: string, part: string) => string;
}

type Words = ReturnType<typeof useContent>['t'];

function libraryTexts(t: Words, terms: Library['terms']): LibraryTexts {
  const library = (key: string) => String(t(key, { ns: 'library' }));
  const source: FlowTexts['source'] = (id, part) => library(`sources.${id}.${part}`);
  const citation = (cite: Cite) =>
    cite.lines === null ? source(cite.source, 'short') : `${source(cite.source, 'short')}, ${cite.section}`;
  const citations = (cites: readonly Cite[]) => [...new Set(cites.map(citation))].join('; ');
  return {
    citation,
    citations,
    source,
    explain: (term) => ({
      name: library(`terms.${term}.term`),
      definition: library(`terms.${term}.definition`),
      source: citations(terms[term]?.cite ?? []),
    }),
  };
}

function textsOf(t: Words, terms: Library['terms'], flow: string): FlowTexts {
  const say = (ref: TextRef) =>
    String(
      typeof ref === 'string'
        ? t(`${flow}.${ref}`, { ns: 'flow' })
        : t(`${flow}.${ref.key}`, { ns: 'flow', ...ref.values }),
    );
  return { ...libraryTexts(t, terms), say, ask: (question, part) => say(`questions.${question}.${part}`) };
}

/** The texts that flows share in the language of the user; they have to be loaded. */
export function useLibraryTexts(): LibraryTexts {
  const { t } = useContent();
  const { terms } = useContext(LibraryContext);
  return useMemo(() => libraryTexts(t, terms), [t, terms]);
}

/** The texts of a flow in the language of the user, the same object as long as that stays; they have to be loaded. */
export function useFlowTexts({ id }: Pick<Flow, 'id'>): FlowTexts {
  const { t } = useContent();
  const { terms } = useContext(LibraryContext);
  return useMemo(() => textsOf(t, terms, id), [t, terms, id]);
}
