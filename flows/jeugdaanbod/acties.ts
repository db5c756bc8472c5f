import { type Cites, type Grounds, groundsIn } from '../../src/engine/cite';
import { type Condition, once } from '../../src/engine/rule';
import { afspraakGrounds } from '../functie/afspraken';
import { functieMitsVan, type MitsId, mitsen } from '../functie/mits';
import { hernoemen } from '../functie/naam';
import { functieVan } from '../functie/rules';
import { cite } from '../sources';
import { type BasisVoorwaardeId, itemGrounds, type PlusVoorwaardeId } from './itemGrounds';
import { metOndersteuner } from './ondersteuning';
import { eigenPoh } from './persoon';
import { type Answers, questions } from './questions';
import { gemeentegeldTeRegelen, meerDanBasis, nogTeDoen, pohGeldTeRegelen, pohTeZoeken } from './teDoen';
import { groundsOfVoorwaarde, zwakOnderbouwd } from './voorwaarden';

type AfspraakItem = (typeof questions.afspraken.items)[number];
type FunctieAfspraakItem = (typeof questions.functieAfspraken.items)[number];

export type ActieId =
  | BasisVoorwaardeId
  | PlusVoorwaardeId
  | 'ambitie'
  | 'werkzaamheden'
  | 'pohGgz'
  | 'pohScholing'
  | 'wijkscan'
  | 'pohMiddelen'
  | 'ondersteunerVragen'
  | 'afbouwen'
  | 'ontvlechten'
  | `functie.${MitsId}`
  | 'functieMiddelen'
  | 'hernoemen'
  | 'ruimte'
  | `functieAfspraken.${FunctieAfspraakItem}`
  | `afspraken.${AfspraakItem}`
  | 'vertegenwoordiging';

/** Something to do, and when it is to be done. */
export interface Actie extends Condition<Answers> {
  readonly id: ActieId;
}

const voorPlus = (id: PlusVoorwaardeId | 'ambitie' | 'werkzaamheden'): Actie => ({
  id,
  when: (a) => meerDanBasis(a) && nogTeDoen(a, id),
  ...groundsOfVoorwaarde(id),
});

/** Who helps the young needs what not every POH-GGZ has. */
const pohVoorJeugd = [
  cite('notitie', '§3.2 Extra aanbod', 201, 203),
  cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
] as const satisfies Cites;

/** Everything that can have to be done, in the order of the advice. */
export const acties: readonly Actie[] = [
  ...questions.basisvoorwaarden.items.map((item): Actie => {
    const id = `basisvoorwaarden.${item}` as const;
    return { id, when: (a) => nogTeDoen(a, id), ...itemGrounds[id] };
  }),
  ...questions.plusvoorwaarden.items.map((item) => voorPlus(`plusvoorwaarden.${item}`)),
  voorPlus('ambitie'),
  voorPlus('werkzaamheden'),
  {
    id: 'pohGgz',
    when: pohTeZoeken,
    basis: 'bron',
    cite: [...groundsOfVoorwaarde('pohGgz').cite, ...pohVoorJeugd],
  },
  {
    id: 'pohScholing',
    when: (a) => meerDanBasis(a) && a.pohGgz === 'zonderJeugd' && eigenPoh(a),
    basis: 'bron',
    cite: pohVoorJeugd,
  },
  {
    id: 'wijkscan',
    when: zwakOnderbouwd,
    basis: 'bron',
    cite: [
      cite('werkmap', 'Tip 15', 1559, 1574),
      cite('werkmap', 'Tip B', 1589, 1604),
      cite('leidraad', 'Huisartsen b', 146, 148),
    ],
  },
  {
    id: 'pohMiddelen',
    when: pohGeldTeRegelen,
    basis: 'bron',
    cite: [
      ...groundsOfVoorwaarde('pohMiddelen').cite,
      cite('notitie', '§3.1 Basisaanbod', 150, 152),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
    ],
  },
  {
    id: 'ondersteunerVragen',
    when: (a) => a.gemeenteFunctie !== 'aanwezig' && metOndersteuner(a),
    basis: 'bron',
    cite: [
      cite('notitie', '§5 Conclusie', 346, 350),
      cite('notitie', '§1 Inleiding', 36, 39),
      cite('leidraad', 'Gemeenten b', 117, 127),
    ],
  },
  {
    id: 'afbouwen',
    when: (a) => a.gemeenteFunctie === 'aanwezig' && a.ondersteunerWens === 'nee',
    basis: 'gevolgtrekking',
    cite: [cite('notitie', '§5 Conclusie', 345, 350)],
  },
  {
    id: 'ontvlechten',
    when: (a) => functieVan(a) === 'hybride',
    basis: 'gevolgtrekking',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 306, 312)],
  },
  ...mitsen.map(
    ({ id, basis, cite: cites }): Actie => ({
      id: `functie.${id}`,
      when: (a) => functieVan(a) !== 'hybride' && functieMitsVan(a)?.includes(id) === true,
      basis,
      cite: cites,
    }),
  ),
  {
    id: 'functieMiddelen',
    when: gemeentegeldTeRegelen,
    basis: 'gevolgtrekking',
    cite: [cite('leerkring', 'Epe', 37, 44), cite('notitie', '§1 Inleiding', 47, 50)],
  },
  { id: 'hernoemen', when: hernoemen.when, basis: hernoemen.basis, cite: hernoemen.cite },
  {
    id: 'ruimte',
    when: (a) => a.spreekuur === 'praktijk' || a.spreekuur === 'onbekend',
    basis: 'bron',
    cite: [cite('nji', '§4 Aandachtspunten', 461, 466), cite('notitie', '§5 Conclusie', 348, 350)],
  },
  ...questions.functieAfspraken.items.map(
    (item): Actie => ({
      id: `functieAfspraken.${item}`,
      when: (a) => a.functieAfspraken !== undefined && a.functieAfspraken[item] !== 'ja',
      ...afspraakGrounds[item],
    }),
  ),
  ...questions.afspraken.items.map(
    (item): Actie => ({
      id: `afspraken.${item}`,
      when: (a) => a.afspraken?.[item] !== 'ja',
      ...afspraakGrounds[item],
    }),
  ),
  {
    id: 'vertegenwoordiging',
    when: (a) => a.vertegenwoordiging === 'nietGeregeld',
    basis: 'bron',
    cite: [cite('leidraad', 'Huisartsen a', 136, 143), cite('werkmap', 'Tip 7', 1479, 1491)],
  },
];

/** What is to be done, in order. */
export const actiesVan = once((a: Answers): readonly Actie[] => acties.filter((actie) => actie.when(a)));

/** What an action rests on. @throws Error when there is none: every id has its action. */
export function groundsOfActie(id: ActieId): Grounds {
  const found = acties.find((actie) => actie.id === id);
  if (!found) throw new Error(`no actie ${id}`);
  return groundsIn(found);
}
