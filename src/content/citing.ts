import type { Basis, Cite, Grounds } from '../engine/cite';
import { apartIn } from './cells';
import type { Lanes } from './lanes';
import type { Letter, Part } from './letter';

/** The mark of what the product concludes itself. */
const ownMark = '°';

/** What stands behind a statement so that a reader sees whether its sources say it or the product concludes it. */
export const markOf = (basis: Basis): string => (basis === 'gevolgtrekking' ? ownMark : '');

/** What the statements of a part rest on. */
function groundsOfPart(part: Part): readonly Grounds[] {
  switch (part.kind) {
    case 'open':
      return [];
    case 'actions':
      return part.groups.flatMap(({ items }) => items);
    case 'ways':
      return part.ways.flatMap(({ items }) => items);
    case 'table':
      return part.rows.flatMap((row) => [row, ...row.cells.flatMap((cell) => apartIn(cell) ?? [])]);
    default:
      return part.items;
  }
}

const groundsOfLanes = ({ lanes, across, outside }: Lanes): readonly Grounds[] => [
  ...lanes.flatMap((lane) => [lane, ...lane.items]),
  ...(across === undefined ? [] : [across]),
  ...outside.items,
];

/** All citations of a letter, in reading order. */
export function citesOfLetter({ conclusion, lanes, first, watch = [], summary, parts }: Letter): Cite[] {
  const all = [
    ...conclusion,
    ...(lanes === undefined ? [] : groundsOfLanes(lanes)),
    ...(first === undefined ? [] : [first, ...first.actions]),
    ...watch,
    ...summary.flatMap(({ grounds }) => grounds ?? []),
    ...parts.flatMap(groundsOfPart),
  ];
  return all.flatMap(({ cite }) => cite);
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
