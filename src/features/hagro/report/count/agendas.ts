import type { Agenda, AgendaGroup, AgendaItem, AgendaLine } from '../../../../content/agenda';
import type { Flow } from '../../../../content/flow';
import { allTogether, together } from '../../../../engine/cite';
import type { TextRef } from '../../../../engine/text';
import type { Practice } from '../../model/hagro';
import { walked } from '../../model/walked';

/** A line that the agendas of some practices have. */
export interface CountedLine {
  readonly line: AgendaLine;
  readonly practices: readonly number[];
}

/** The lines that stand under one lead in the agendas of some practices. */
export interface CountedGroup {
  readonly lead: TextRef | null;
  readonly lines: readonly CountedLine[];
}

export interface HagroAgendaItem extends Omit<AgendaItem, 'groups'> {
  readonly groups: readonly CountedGroup[];
}

/** One agenda out of those of several practices. */
export interface HagroAgenda extends Omit<Agenda, 'items'> {
  readonly items: readonly HagroAgendaItem[];
}

/** Something of the agenda of one practice. */
interface OfPractice<Thing> {
  readonly practice: number;
  readonly of: Thing;
}

const keyOf = (thing: unknown) => JSON.stringify(thing);

/** One order that agrees with all given ones, as far as those agree. */
function inOneOrder(orders: readonly (readonly string[])[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const order of orders) {
    for (const [index, key] of order.entries()) {
      const known = before.get(key) ?? new Set<string>();
      before.set(key, new Set([...known, ...order.slice(Math.max(0, index - 1), index)]));
    }
  }
  const result: string[] = [];
  const left = new Set(before.keys());
  while (left.size > 0) {
    const next = [...left].find((key) => ![...(before.get(key) ?? [])].some((other) => left.has(other)));
    const key = next ?? [...left][0] ?? '';
    left.delete(key);
    result.push(key);
  }
  return result;
}

/** Merges lists by key: each key once, in an order that fits all of them where one exists. */
function mergedLists<Thing, Merged>(
  lists: readonly (readonly Thing[])[],
  key: (thing: Thing) => string,
  merge: (same: readonly [Thing, ...Thing[]]) => Merged,
): Merged[] {
  const all = lists.flat();
  return inOneOrder(lists.map((list) => list.map(key))).flatMap((wanted) => {
    const [first, ...others] = all.filter((thing) => key(thing) === wanted);
    return first === undefined ? [] : [merge([first, ...others])];
  });
}

/** The same things, each with the practice whose they are. */
const owned = <Thing>(practice: number, things: readonly Thing[]): OfPractice<Thing>[] =>
  things.map((of) => ({ practice, of }));

const mergedLine = (same: readonly [OfPractice<AgendaLine>, ...OfPractice<AgendaLine>[]]): CountedLine => ({
  line: { ...same[0].of, grounds: allTogether(same.flatMap(({ of }) => of.grounds ?? [])) },
  practices: same.map(({ practice }) => practice),
});

const mergedGroup = (same: readonly [OfPractice<AgendaGroup>, ...OfPractice<AgendaGroup>[]]): CountedGroup => ({
  lead: same[0].of.lead,
  lines: mergedLists(
    same.map(({ practice, of: { lines } }) => owned(practice, lines)),
    ({ of: { about, text } }) => keyOf([about, text]),
    mergedLine,
  ),
});

const mergedItem = ([first, ...others]: readonly [
  OfPractice<AgendaItem>,
  ...OfPractice<AgendaItem>[],
]): HagroAgendaItem => ({
  ...first.of,
  groups: mergedLists(
    [first, ...others].map(({ practice, of: { groups } }) => owned(practice, groups)),
    ({ of: group }) => keyOf(group.lead),
    mergedGroup,
  ),
  ...together(first.of, ...others.map(({ of }) => of)),
});

const merged = (own: readonly OfPractice<Agenda>[]): HagroAgendaItem[] =>
  mergedLists(
    own.map(({ practice, of: { items } }) => owned(practice, items)),
    ({ of: item }) => item.id,
    mergedItem,
  );

/** The agendas of a flow, filled from the advice of every practice that has one. None without an advice. */
export function agendasOf(flow: Flow, practices: readonly Practice[]): HagroAgenda[] {
  const found = new Map<string, OfPractice<Agenda>[]>();
  for (const { id, answers } of practices) {
    const walk = walked(flow, answers);
    if (walk.current !== null) continue;
    for (const agenda of flow.agendas?.(walk.answers, walk.advice) ?? []) {
      found.set(agenda.id, [...(found.get(agenda.id) ?? []), { practice: id, of: agenda }]);
    }
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first.of, items: merged(own) }];
  });
}
