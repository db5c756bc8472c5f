import { citedSections, fullSection, shortSection } from '../../content/citing';
import type { Cite, Cites } from '../../engine/cite';
import { groupBy } from '../../engine/groupBy';
import type { ExportWords, SourceText } from '../words';

/** Where a statement comes from, in brief: `NJi §3, §4; Werkmap 2013: Tip 15`. A source without a text is named by its id. */
export function noteOf(cites: Cites, { sources }: Pick<ExportWords, 'sources'>): string {
  return [...groupBy(cites, ({ source }) => source)]
    .map(([id, places]) => {
      const short = sources.find((source) => source.id === id)?.short ?? id;
      const sections = citedSections(places, shortSection);
      if (sections.length === 0) return short;
      return `${short}${sections[0]?.startsWith('§') ? '\u00a0' : ': '}${sections.join(', ')}`;
    })
    .join('; ');
}

/** The sources that were cited, in the order of the list, each with the full names of the sections that were used. */
export function usedSources(
  cites: readonly Cite[],
  sources: readonly SourceText[],
): { source: SourceText; sections: string[] }[] {
  const used = groupBy(cites, ({ source }) => source);
  return sources.flatMap((source) => {
    const places = used.get(source.id);
    return places ? [{ source, sections: citedSections(places, fullSection) }] : [];
  });
}
