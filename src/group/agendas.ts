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

const keyOf = (text: TextRef) => JSON.stringify(text);

/** Puts lines in among known ones, each behind the line it followed, so that what stood under a heading still does. */
function merged(known: readonly CountedLine[], lines: readonly TextRef[], practice: number): CountedLine[] {
  const result = [...known];
  let at = 0;
  for (const text of lines) {
    const index = result.findIndex((line) => keyOf(line.text) === keyOf(text));
    const found = result[index];
    if (found) {
      result[index] = { text, practices: [...found.practices, practice] };
      at = index + 1;
    } else {
      result.splice(at, 0, { text, practices: [practice] });
      at += 1;
    }
  }
  return result;
}

const unique = (cites: Cites): Cites => {
  const found = new Map(cites.map((cite) => [JSON.stringify(cite), cite]));
  const [first = cites[0], ...others] = found.values();
  return [first, ...others];
};

function add(group: GroupAgenda | undefined, agenda: Agenda, practice: number): GroupAgenda {
  return {
    ...agenda,
    items: agenda.items.map((item) => {
      const known = group?.items.find(({ id }) => id === item.id);
      const [first, ...others] = item.cite;
      return {
        ...item,
        lines: merged(known?.lines ?? [], item.lines, practice),
        cite: unique([first, ...others, ...(known?.cite ?? [])]),
      };
    }),
  };
}

/** The agendas of a flow, filled from the advice of every practice that has one. None without an advice. */
export function agendasOf(flow: Flow, practices: readonly Practice[]): GroupAgenda[] {
  const found = new Map<string, GroupAgenda>();
  for (const { id, answers } of practices) {
    const walk = walked(flow, answers);
    if (walk.current !== null) continue;
    for (const agenda of flow.agendas(walk.answers, walk.advice)) {
      found.set(agenda.id, add(found.get(agenda.id), agenda, id));
    }
  }
  return [...found.values()];
}
