import { useContext } from 'react';
import type { Flow } from '../content/flow';
import { LibraryContext } from '../parts/library';
import { useFlowTexts } from '../parts/texts';
import { useWords } from './useWords';
import type { ExportWords } from './words';

/** The words of every document about a flow, whatever it holds, in the language of the user. */
export function useDocumentWords(flow: Flow): Omit<ExportWords, 'fillIn' | 'colophon' | 'local'> {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { sources } = useContext(LibraryContext);
  return {
    language: 'nl-NL',
    product: t('parts:product'),
    caption: texts.say('name'),
    sourcesTitle: t('parts:advice.sources'),
    sourcesLead: t('parts:advice.sourcesLead'),
    ownConclusion: t('parts:cite.ownLegend'),
    sources: Object.entries(sources).map(([id, source]) => ({
      id,
      short: texts.source(id, 'short'),
      title: texts.source(id, 'title'),
      publisher: texts.source(id, 'publisher'),
      edition: texts.source(id, 'edition'),
      caveat: texts.source(id, 'caveat'),
      url: source.url,
    })),
    say: texts.say,
    places: (sections) => t('parts:advice.places', { sections }),
    page: (page, pages) => t('take.page', { page, pages }),
  };
}
