import type { Cite } from '../engine/cite';
import type { Letter, Part } from './letter';
import type { Statement } from './statement';

type Said = Exclude<Part, { readonly kind: 'open' | 'table' }>;

function statementsOf(part: Said): readonly Statement[] {
  if (part.kind === 'actions') return part.groups.flatMap(({ items }) => items);
  return part.kind === 'ways' ? part.ways.flatMap(({ items }) => items) : part.items;
}

/** All citations of a letter, in reading order. */
export function citesOfLetter({ watch = [], parts }: Pick<Letter, 'watch' | 'parts'>): Cite[] {
  const inParts = parts.flatMap((part): readonly Cite[] => {
    if (part.kind === 'open') return [];
    if (part.kind === 'table') return part.rows.flatMap((row) => row.cite ?? []);
    return statementsOf(part).flatMap((item) => item.cite ?? []);
  });
  return [...watch.flatMap(({ cite }) => cite ?? []), ...inParts];
}

/** The full name of a section, as the list of sources has it. */
export const fullSection = ({ section }: Cite): string => section;

/** A numbered section by its number alone, for a note in running text. */
export const shortSection = ({ section }: Cite): string =>
  section.startsWith('§') ? (section.split(' ')[0] ?? section) : section;

/** The sections that citations of one source name, each once; sources without checked lines have none. */
export const citedSections = (cites: readonly Cite[], name: (cite: Cite) => string): string[] => [
  ...new Set(cites.filter(({ lines }) => lines !== null).map(name)),
];

/** A sentence with its full stop, unless it ends in a mark already. */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
