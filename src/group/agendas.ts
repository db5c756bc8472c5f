import type { Agenda, AgendaItem } from '../engine/agenda';
import type { Cites } from '../engine/cite';
import type { Flow } from '../engine/flow';
import type { TextRef } from '../engine/text';
import type { Practice } from './gathering';
import { walked } from './walked';

/** A line that the agendas of some practices have. */
export interface CountedLine {
  readonly text: TextRef;
  readonly practices: readonly number[];
}

export interface GroupAgendaItem extends Omit<AgendaItem, 'lines'> {
  readonly lines: readonly CountedLine[];
}

/** One agenda out of those of several practices. */
export interface GroupAgenda extends Omit<Agenda, 'items'> {
  readonly items: readonly GroupAgendaItem[];
}

/** Something of the agenda of one practice. */
interface Own<Thing> {
  readonly practice: number;
  readonly of: Thing;
}

const keyOf = (text: TextRef) => JSON.stringify(text);

/** One order that agrees with all given ones, as far as those agree; of what may come next, what is `later` waits. */
function inOneOrder(orders: readonly (readonly string[])[], later: ReadonlySet<string>): string[] {
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
    const free = [...left].filter((key) => ![...(before.get(key) ?? [])].some((other) => left.has(other)));
    const next = free.find((key) => !later.has(key)) ?? free[0] ?? [...left][0] ?? '';
    left.delete(next);
    result.push(next);
  }
  return result;
}

/** The lines that stand in several items of one agenda: what others stand under, such as *from the advice*. */
function headingsIn(items: readonly Own<AgendaItem>[]): Set<string> {
  const places = new Map<string, Set<string>>();
  for (const { of: item } of items) {
    for (const line of item.lines) places.set(keyOf(line), (places.get(keyOf(line)) ?? new Set()).add(item.id));
  }
  return new Set([...places].filter(([, { size }]) => size > 1).map(([line]) => line));
}

const unique = ([first, ...others]: Cites, more: Cites): Cites => {
  const known = new Set([JSON.stringify(first)]);
  const isNew = (cite: Cites[number]) => known.size < known.add(JSON.stringify(cite)).size;
  return [first, ...[...others, ...more].filter(isNew)];
};

function mergedItem([first, ...others]: readonly [Own<AgendaItem>, ...Own<AgendaItem>[]], headings: Set<string>) {
  const lines = new Map<string, CountedLine>();
  for (const { practice, of: item } of [first, ...others]) {
    for (const [key, text] of new Map(item.lines.map((line) => [keyOf(line), line]))) {
      lines.set(key, { text, practices: [...(lines.get(key)?.practices ?? []), practice] });
    }
  }
  const order = inOneOrder(
    [first, ...others].map(({ of: item }) => item.lines.map(keyOf)),
    headings,
  );
  return {
    ...first.of,
    lines: order.flatMap((key) => lines.get(key) ?? []),
    cite: others.reduce((cites, { of: item }) => unique(cites, item.cite), first.of.cite),
  };
}

function merged(own: readonly Own<Agenda>[]): GroupAgendaItem[] {
  const items = own.flatMap(({ practice, of: agenda }) => agenda.items.map((item) => ({ practice, of: item })));
  const headings = headingsIn(items);
  const order = inOneOrder(
    own.map(({ of: agenda }) => agenda.items.map(({ id }) => id)),
    new Set(),
  );
  return order.flatMap((id) => {
    const [first, ...others] = items.filter(({ of: item }) => item.id === id);
    return first === undefined ? [] : [mergedItem([first, ...others], headings)];
  });
}

/** The agendas of a flow, filled from the advice of every practice that has one. None without an advice. */
export function agendasOf(flow: Flow, practices: readonly Practice[]): GroupAgenda[] {
  const found = new Map<string, Own<Agenda>[]>();
  for (const { id, answers } of practices) {
    const walk = walked(flow, answers);
    if (walk.current !== null) continue;
    for (const agenda of flow.agendas(walk.answers, walk.advice)) {
      found.set(agenda.id, [...(found.get(agenda.id) ?? []), { practice: id, of: agenda }]);
    }
  }
  return [...found.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first.of, items: merged(own) }];
  });
}
