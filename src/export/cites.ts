import type { Agenda } from '../engine/agenda';
import type { Cite, Cites } from '../engine/cite';
import { groupBy } from '../engine/group';
import type { Letter } from '../engine/letter';
import type { ExportWords, SourceText } from './words';

/** All citations of a letter, in reading order. */
export function citesOfLetter({ parts }: Letter): Cite[] {
  return parts.flatMap((part) => {
    if (part.kind === 'open') return [];
    if (part.kind === 'table') return part.rows.flatMap((row) => row.cite ?? []);
    const items = part.kind === 'actions' ? part.groups.flatMap((group) => group.items) : part.items;
    return items.flatMap((item) => item.cite ?? []);
  });
}

/** All citations of an agenda, in reading order. */
export const citesOfAgenda = ({ items }: Agenda): Cite[] => items.flatMap(({ cite }) => cite);

/** A numbered section by its number alone; the list of sources has its full name. */
const shortSection = ({ section }: Cite) => (section.startsWith('§') ? (section.split(' ')[0] ?? section) : section);

const sectionsOf = (cites: readonly Cite[], name: (cite: Cite) => string) => [
  ...new Set(cites.filter(({ lines }) => lines !== null).map(name)),
];

/** Where a statement comes from, in brief: `NJi §3, §4; Werkmap 2013: Tip 15`. A source without a text is named by its id. */
export function noteOf(cites: Cites, { sources }: Pick<ExportWords, 'sources'>): string {
  return [...groupBy(cites, ({ source }) => source)]
    .map(([id, places]) => {
      const short = sources.find((source) => source.id === id)?.short ?? id;
      const sections = sectionsOf(places, shortSection);
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
    return places ? [{ source, sections: sectionsOf(places, ({ section }) => section) }] : [];
  });
}
