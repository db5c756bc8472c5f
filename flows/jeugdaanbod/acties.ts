import type { Condition } from '../../src/engine/rule';
import { afspraakCites } from '../functie/afspraken';
import { functieVan, hernoemen } from '../functie/rules';
import { cite } from '../sources';
import { financieringVan } from './financiering';
import { type Answers, questions } from './questions';
import { modelVan } from './rules';
import {
  type BasisVoorwaardeId,
  itemCites,
  type PlusVoorwaardeId,
  type VoorwaardeId,
  voorwaarden,
  voorwaardenVan,
  zwakOnderbouwd,
} from './voorwaarden';

type AfspraakItem = (typeof questions.afspraken.items)[number];

export type ActieId =
  | BasisVoorwaardeId
  | PlusVoorwaardeId
  | 'werkzaamheden'
  | 'pohGgz'
  | 'pohScholing'
  | 'wijkscan'
  | 'pohMiddelen'
  | 'ontvlechten'
  | 'functieHelderheid'
  | 'hernoemen'
  | 'ruimte'
  | `afspraken.${AfspraakItem}`
  | 'vertegenwoordiging';

/** Who takes the action up. */
export const eigenaren = ['praktijk', 'gemeente', 'samen', 'hagro'] as const;
export type Eigenaar = (typeof eigenaren)[number];

/** Something to do, when it is to be done and by whom. */
export interface Actie extends Condition<Answers> {
  readonly id: ActieId;
  readonly owner: (a: Answers) => Eigenaar;
}

const door = (owner: Eigenaar) => () => owner;
const nogTeDoen = (a: Answers, id: VoorwaardeId) => voorwaardenVan(a).includes(id);
const meerDanBasis = (a: Answers) => modelVan(a) !== 'basis';

function citesOf(id: VoorwaardeId) {
  const found = voorwaarden.find((voorwaarde) => voorwaarde.id === id);
  if (!found) throw new Error(`no voorwaarde ${id}`);
  return found.cite;
}

const vanGemeente = ['verwijsmogelijkheden', 'verwijsrecht', 'socialeKaart', 'aanspreekpunt'];

function basisEigenaar(item: string): Eigenaar {
  if (vanGemeente.includes(item)) return 'gemeente';
  return item === 'ketenafspraken' ? 'samen' : 'praktijk';
}

function plusEigenaar(item: string): Actie['owner'] {
  if (item === 'jeugdhulpAanbod') return door('gemeente');
  if (item === 'aandachtshuisarts') return (a) => (a.praktijkvorm === 'solo' ? 'hagro' : 'praktijk');
  return door('praktijk');
}

const voorPlus = (id: 'werkzaamheden' | 'pohGgz' | 'pohScholing'): Actie => ({
  id,
  when: (a) => meerDanBasis(a) && nogTeDoen(a, id),
  owner: door('praktijk'),
  cite: citesOf(id),
});

function pohGeldTeRegelen(a: Answers): boolean {
  const route = financieringVan(a).pohGgzModule;
  return route === undefined ? meerDanBasis(a) && nogTeDoen(a, 'pohMiddelen') : route === 'teRegelen';
}

/** Everything that can have to be done, in the order of the advice. */
export const acties: readonly Actie[] = [
  ...questions.basisvoorwaarden.items.map((item): Actie => {
    const id = `basisvoorwaarden.${item}` as const;
    return { id, when: (a) => nogTeDoen(a, id), owner: door(basisEigenaar(item)), cite: itemCites[id] };
  }),
  ...questions.plusvoorwaarden.items.map((item): Actie => {
    const id = `plusvoorwaarden.${item}` as const;
    return { id, when: (a) => meerDanBasis(a) && nogTeDoen(a, id), owner: plusEigenaar(item), cite: itemCites[id] };
  }),
  voorPlus('werkzaamheden'),
  voorPlus('pohGgz'),
  voorPlus('pohScholing'),
  {
    id: 'wijkscan',
    when: zwakOnderbouwd,
    owner: door('praktijk'),
    cite: [
      cite('werkmap', 'Tip 15', 1559, 1574),
      cite('werkmap', 'Tip B', 1589, 1604),
      cite('leidraad', 'Huisartsen b', 146, 148),
    ],
  },
  { id: 'pohMiddelen', when: pohGeldTeRegelen, owner: door('praktijk'), cite: citesOf('pohMiddelen') },
  {
    id: 'ontvlechten',
    when: (a) => functieVan(a) === 'hybride',
    owner: door('samen'),
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 306, 312), cite('leidraad', 'Uitgangspunten', 54, 59)],
  },
  {
    id: 'functieHelderheid',
    when: (a) => functieVan(a) === 'onbepaald',
    owner: door('samen'),
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 304, 312), cite('nji', '§4 Aandachtspunten', 472, 475)],
  },
  { id: 'hernoemen', when: hernoemen.when, owner: door('samen'), cite: hernoemen.cite },
  {
    id: 'ruimte',
    when: (a) => a.spreekuur === 'praktijk',
    owner: door('samen'),
    cite: [cite('nji', '§4 Aandachtspunten', 461, 466)],
  },
  ...questions.afspraken.items.map(
    (item): Actie => ({
      id: `afspraken.${item}`,
      when: (a) => a.afspraken?.[item] !== 'ja',
      owner: door('samen'),
      cite: afspraakCites[item],
    }),
  ),
  {
    id: 'vertegenwoordiging',
    when: (a) => a.vertegenwoordiging === 'nietGeregeld',
    owner: door('hagro'),
    cite: [cite('leidraad', 'Huisartsen a', 136, 143), cite('werkmap', 'Tip 7', 1479, 1491)],
  },
];

/** What is to be done, in order. */
export const actiesVan = (a: Answers): Actie[] => acties.filter((actie) => actie.when(a));
