import type { TextRef } from '../engine/text';
import type { LaneItem, Lanes } from './lanes';
import type { Letter } from './letter';
import { besides, type LetterRow } from './letterRows';

const rowOf = (id: string, title: TextRef, { text, status }: LaneItem): LetterRow => ({
  id: `lane.${id}`,
  title,
  values: [text, status],
});

function laneRows(drawn: Lanes | undefined): LetterRow[] {
  if (drawn === undefined) return [];
  const { title: picture, lanes, across, outside } = drawn;
  return [
    ...lanes.flatMap(({ title, items }) => items.map((item) => rowOf(item.id, title, item))),
    ...(across === undefined ? [] : [rowOf('across', picture, across)]),
    ...outside.items.map((item) => rowOf(item.id, outside.title, item)),
  ];
}

type Said = readonly TextRef[] | null;

/** One thing that an advice says otherwise than the one before it; null where one of them does not speak of it. */
export interface Change {
  readonly id: string;
  readonly title: TextRef;
  readonly was: Said;
  readonly now: Said;
}

/** What a list has and another has not. */
const beyond = (list: Said, other: Said): readonly TextRef[] => {
  const known = new Set(other?.map((text) => JSON.stringify(text)));
  return list?.filter((text) => !known.has(JSON.stringify(text))) ?? [];
};

/** Only what differs of two lists, unless one of them only lost or won something. */
function trimmed({ id, title, was, now }: Change): Change {
  const [gone, come] = [beyond(was, now), beyond(now, was)];
  return gone.length > 0 && come.length > 0 ? { id, title, was: gone, now: come } : { id, title, was, now };
}

const changed = (was: readonly LetterRow[], now: readonly LetterRow[]): Change[] =>
  besides([was, now])
    .filter(({ differs }) => differs)
    .map(({ id, title, values: [before = null, after = null] }) => ({ id, title, was: before, now: after }));

const summaryRows = ({ summary }: Letter): LetterRow[] =>
  summary.map(({ id, label, values }) => ({ id, title: label, values }));

/** What an advice says otherwise than the one before it: conclusion, first actions, and who stands in which lane. */
export const changesBetween = (was: Letter, now: Letter): Change[] => [
  ...changed(summaryRows(was), summaryRows(now)).map(trimmed),
  ...changed(laneRows(was.lanes), laneRows(now.lanes)),
];
