import {
  type Agenda,
  type AgendaGroup,
  type AgendaItem,
  groupOf,
  plainLines,
  saidLines,
} from '../../src/content/agenda';
import type { Statement } from '../../src/content/statement';
import { partOf, questionOf } from '../../src/engine/answer';
import { groundsIn } from '../../src/engine/cite';
import type { TextRef } from '../../src/engine/text';
import type { Item, ItemId, Template } from './items';
import { text } from './text';

/** The item of an agenda that each subject of an advice belongs to. */
export interface Places {
  /** Action, question or item of a checklist → item of the agenda; a question also stands for its own items. */
  readonly places: Readonly<Record<string, ItemId>>;
  /** For what has no place of its own. */
  readonly otherwise: ItemId;
}

/** What an advice puts on an agenda. */
export interface Filling {
  /** What the agenda opens with. */
  readonly outcome: AgendaGroup;
  readonly actions: readonly Statement[];
  /** Questions, or items of a checklist, that are still to be answered. */
  readonly open: readonly string[];
  /** More that an item of the agenda always has. */
  readonly more?: Readonly<Partial<Record<ItemId, readonly AgendaGroup[]>>>;
}

const placeOf = ({ places, otherwise }: Places, ref: string): ItemId =>
  places[ref] ?? places[questionOf(ref)] ?? otherwise;

function questionText(ref: string): TextRef {
  const question = questionOf(ref);
  const item = partOf(ref);
  return item === null ? `questions.${question}.title` : `questions.${question}.items.${item}.short`;
}

function filled({ id, lines, blanks, ...item }: Item, where: Places, filling: Filling): AgendaItem {
  const actions = filling.actions.filter((action) => placeOf(where, action.id) === id);
  const open = filling.open.filter((ref) => placeOf(where, ref) === id);
  return {
    id,
    title: text(`agendas.items.${id}.title`),
    groups: [
      ...groupOf(null, plainLines(lines.map((line) => `agendas.items.${id}.lines.${line}`))),
      ...(id === 'opening' ? [filling.outcome] : []),
      ...(filling.more?.[id] ?? []),
      ...groupOf(text('agendas.fromAdvice'), saidLines(actions)),
      ...groupOf(text('agendas.toFindOut'), plainLines(open.map(questionText))),
    ],
    blanks,
    ...groundsIn(item),
  };
}

/** An example agenda with what an advice puts on it, every action and open question at its place, once. */
export function agendaOf({ id, items }: Template, where: Places, filling: Filling): Agenda {
  return {
    id,
    title: text(`agendas.${id}.title`),
    intro: text(`agendas.${id}.intro`),
    items: items.map((item) => filled(item, where, filling)),
  };
}
