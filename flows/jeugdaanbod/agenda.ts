import type { Agenda, AgendaItem } from '../../src/engine/agenda';
import type { TextRef } from '../../src/engine/text';
import { type Actie, actiesVan } from './acties';
import type { Advice } from './advice';
import { type Item, type ItemId, kennismaking, type Template, vervolgoverleg } from './agendaItems';
import { outcomes } from './outcomes';
import type { Answers } from './questions';
import { text } from './text';

interface Filling {
  readonly outcome: readonly TextRef[];
  readonly actions: readonly Actie[];
  readonly open: readonly string[];
}

const questionOf = (ref: string) => ref.split('.')[0] ?? ref;

function placeOf({ places, otherwise }: Template, ref: string): ItemId {
  return places[ref] ?? places[questionOf(ref)] ?? otherwise;
}

function questionText(ref: string): TextRef {
  const [question, item] = ref.split('.');
  return item === undefined ? `questions.${question}.title` : `questions.${question}.items.${item}.short`;
}

/** A heading line and what stands under it; nothing when there is nothing. */
const under = (heading: TextRef, lines: readonly TextRef[]): TextRef[] =>
  lines.length === 0 ? [] : [heading, ...lines];

function filled(template: Template, item: Item, { outcome, actions, open }: Filling): AgendaItem {
  const { id, blanks } = item;
  const here = actions.filter((actie) => placeOf(template, actie.id) === id);
  const openHere = open.filter((ref) => placeOf(template, ref) === id);
  const actionTexts = here.map((actie) => text(`acties.${actie.id}`));
  return {
    id,
    title: text(`agendas.items.${id}.title`),
    lines: [
      ...item.lines.map((line) => `agendas.items.${id}.lines.${line}`),
      ...(id === 'opening' ? outcome : []),
      ...under(text('agendas.fromAdvice'), actionTexts),
      ...under(text('agendas.toFindOut'), openHere.map(questionText)),
    ],
    blanks,
    cite: [...item.cite, ...here.flatMap((actie) => actie.cite)],
  };
}

/**
 * Two agendas for practice and municipality, after the example agendas of the werkmap (2013) in today's terms. Each
 * holds the outcome, every action that is not the practice's alone, and every open question.
 */
export function agendas(a: Answers, advice: Advice): Agenda[] {
  const filling: Filling = {
    outcome: outcomes(advice).flatMap((outcome) => (outcome.value === null ? [] : [outcome.text])),
    actions: actiesVan(a).filter((actie) => actie.owner(a) !== 'praktijk'),
    open: advice.openVragen,
  };
  return [kennismaking, vervolgoverleg].map((template) => ({
    id: template.id,
    title: text(`agendas.${template.id}.title`),
    intro: text(`agendas.${template.id}.intro`),
    items: template.items.map((item) => filled(template, item, filling)),
  }));
}
