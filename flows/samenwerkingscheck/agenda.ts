import { type Agenda, groupOf, plainLines, saidLines } from '../../src/content/agenda';
import { agendaOf, type Filling, type Places } from '../agenda/fill';
import { type ItemId, kennismaking, vervolgoverleg } from '../agenda/items';
import { type Advice, tipsIn } from './advice';
import { degreeOf } from './first';
import { items } from './items';
import { letter } from './letter/letter';
import type { Answers } from './questions';
import { text } from './text';
import { type TipId, tipOf } from './tips';

type TipPlaces = Readonly<Partial<Record<TipId, ItemId>>>;

/** An item of a checklist stands where its tip does. */
function places(otherwise: ItemId, byTip: TipPlaces): Places {
  const tips = Object.entries(byTip).map(([id, place]) => [`tip.${id}`, place] as const);
  const refs = items.map(({ ref, tip }) => [ref, byTip[tip] ?? otherwise] as const);
  return { places: Object.fromEntries([...tips, ...refs]), otherwise };
}

const kennismakingPlaces = places('volgende', {
  4: 'deelnemers',
  7: 'deelnemers',
  D: 'deelnemers',
  5: 'hoeVaak',
  F: 'hoeVaak',
  10: 'waarover',
  K: 'waarover',
  11: 'hoe',
  L: 'hoe',
  A: 'voorJeugd',
});

const vervolgoverlegPlaces = places('samenDoen', {
  4: 'deelnemers',
  7: 'deelnemers',
  D: 'deelnemers',
  5: 'volgende',
  F: 'volgende',
  9: 'perThema',
  J: 'perThema',
  10: 'bijdragen',
  K: 'bijdragen',
  13: 'bijdragen',
  M: 'bijdragen',
  A: 'aandachtspunten',
});

/** The themes on which both work together already. */
const themes = (a: Answers) =>
  groupOf(
    text('agenda.themas'),
    plainLines(
      (a.raakvlakken ?? []).flatMap((id) => (id === 'geen' ? [] : text(`questions.raakvlakken.options.${id}.label`))),
    ),
  );

const isShared = (ref: string) => items.some((item) => item.ref === ref && tipOf(item.tip).together);

/**
 * The joint agenda, in both kinds. It holds what concerns the other side: actions whose answer is known, questions that
 * are still open, and the themes. What one side can do alone stays off.
 */
export function agendas(a: Answers, advice: Advice): Agenda[] {
  const actions = tipsIn(a)
    .map(tipOf)
    .filter((tip) => tip.together && degreeOf(a, tip.id) !== 'onbekend');
  const filling: Filling = {
    outcome: {
      lead: text(a.rol === 'gemeente' ? 'agenda.vanGemeente' : 'agenda.vanHuisarts'),
      lines: saidLines(letter(a, advice).conclusion),
    },
    actions: actions.map(({ id, basis, cite }) => ({
      id: `tip.${id}`,
      text: text(`tips.${id}.short`),
      basis,
      cite,
    })),
    open: advice.openVragen.filter(isShared),
    more: { waarover: themes(a), voortgang: themes(a) },
  };
  return [agendaOf(kennismaking, kennismakingPlaces, filling), agendaOf(vervolgoverleg, vervolgoverlegPlaces, filling)];
}
