import type { Agenda } from '../../src/content/agenda';
import { agendaOf, type Filling } from '../agenda/fill';
import { kennismaking, vervolgoverleg } from '../agenda/items';
import { actiesVan } from './acties';
import type { Advice } from './advice';
import { kennismakingPlaces, vervolgoverlegPlaces } from './agendaPlaces';
import { eigenaarVan } from './eigenaren';
import { outcomes } from './outcomes';
import type { Answers } from './questions';
import { text } from './text';

/**
 * Two agendas for practice and municipality, after the example agendas of the werkmap (2013) in today's terms. Each
 * holds the outcome, every action that is not the practice's alone, and every open question.
 */
export function agendas(a: Answers, advice: Advice): Agenda[] {
  const filling: Filling = {
    outcome: {
      lead: text('agendas.items.opening.lines.uitkomst'),
      lines: outcomes(advice)
        .filter(({ value }) => value !== null)
        .map((outcome) => ({ about: outcome.title, text: outcome.text, grounds: outcome.grounds })),
    },
    actions: actiesVan(a)
      .filter((actie) => eigenaarVan(actie.id, a) !== 'praktijk')
      .map(({ id, basis, cite }) => ({ id, text: text(`acties.${id}`), basis, cite })),
    open: advice.openVragen,
  };
  return [agendaOf(kennismaking, kennismakingPlaces, filling), agendaOf(vervolgoverleg, vervolgoverlegPlaces, filling)];
}
