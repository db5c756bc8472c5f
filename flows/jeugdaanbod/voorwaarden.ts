import type { Cites } from '../../src/engine/cite';
import type { Condition } from '../../src/engine/rule';
import { cite } from '../sources';
import { populatieVan } from './populatie';
import { type Answers, questions } from './questions';
import type { Key } from './text';

type BasisItem = (typeof questions.basisvoorwaarden.items)[number];
type PlusItem = (typeof questions.plusvoorwaarden.items)[number];

export type BasisVoorwaardeId = `basisvoorwaarden.${BasisItem}`;
export type PlusVoorwaardeId = `plusvoorwaarden.${PlusItem}`;
export type VoorwaardeId =
  | 'populatie'
  | 'onderbouwing'
  | BasisVoorwaardeId
  | 'ambitie'
  | 'werkzaamheden'
  | PlusVoorwaardeId
  | 'pohGgz'
  | 'pohScholing'
  | 'pohMiddelen';

/** Something that is not in order yet. */
export interface Voorwaarde extends Condition<Answers> {
  readonly id: VoorwaardeId;
  /** What should be so, as a text. */
  readonly label: Key;
}

/** The passages behind each item of the two checklists. */
export const itemCites: Readonly<Record<BasisVoorwaardeId | PlusVoorwaardeId, Cites>> = {
  'basisvoorwaarden.ketenafspraken': [cite('notitie', '§3.1 Organisatie', 177, 180)],
  'basisvoorwaarden.verwijsmogelijkheden': [
    cite('notitie', '§3.1 Randvoorwaarden', 186, 188),
    cite('notitie', '§5 Conclusie', 338, 340),
    cite('leidraad', 'Gemeenten c', 131, 132),
  ],
  'basisvoorwaarden.verwijsrecht': [
    cite('notitie', '§3.1 Organisatie', 181, 182),
    cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85),
  ],
  'basisvoorwaarden.socialeKaart': [
    cite('notitie', '§3.1 Randvoorwaarden', 189, 190),
    cite('leidraad', 'Gemeenten c', 129, 132),
  ],
  'basisvoorwaarden.aanspreekpunt': [
    cite('leidraad', 'Gemeenten b', 117, 127),
    cite('notitie', '§1 Inleiding', 31, 32),
  ],
  'basisvoorwaarden.meldcode': [cite('notitie', '§3.1 Aanbod', 172, 175)],
  'plusvoorwaarden.aandachtshuisarts': [cite('notitie', '§3.2 Organisatie', 222, 223)],
  'plusvoorwaarden.casuistiek': [cite('notitie', '§3 Tabel', 286, 288)],
  'plusvoorwaarden.korteLijnen': [
    cite('notitie', '§3.2 Randvoorwaarden', 238, 239),
    cite('notitie', '§3.2 Randvoorwaarden', 245, 248),
    cite('notitie', '§3.2 Organisatie', 231, 233),
  ],
  'plusvoorwaarden.kjpConsultatie': [cite('notitie', '§3.2 Randvoorwaarden', 249, 250)],
  'plusvoorwaarden.jeugdhulpAanbod': [
    cite('notitie', '§5 Conclusie', 341, 344),
    cite('leidraad', 'Gemeenten c', 128, 134),
  ],
};

const meerDanBasis = (a: Answers) => a.ambitie !== 'basis';

/** The own view of demand rests on nothing firmer than an impression. */
export const zwakOnderbouwd = (a: Answers): boolean =>
  a.problematiek === 'onbekend' || (a.onderbouwing?.length === 1 && a.onderbouwing[0] === 'indruk');

function basisItem(item: BasisItem): Voorwaarde {
  const id = `basisvoorwaarden.${item}` as const;
  const label = `questions.basisvoorwaarden.items.${item}.short` as const;
  return { id, label, when: (a) => a.basisvoorwaarden?.[item] !== 'ja', cite: itemCites[id] };
}

function plusItem(item: PlusItem): Voorwaarde {
  const id = `plusvoorwaarden.${item}` as const;
  const label = `questions.plusvoorwaarden.items.${item}.short` as const;
  return { id, label, when: (a) => meerDanBasis(a) && a.plusvoorwaarden?.[item] !== 'ja', cite: itemCites[id] };
}

/** Everything that can be out of order, in question order. Most count only for who wants more than the basic offer. */
export const voorwaarden: readonly Voorwaarde[] = [
  {
    id: 'populatie',
    label: 'voorwaarden.populatie',
    when: (a) => meerDanBasis(a) && populatieVan(a) !== 'sterk',
    cite: [cite('notitie', '§3.2 Extra aanbod', 198, 200), cite('notitie', '§5 Conclusie', 337, 338)],
  },
  {
    id: 'onderbouwing',
    label: 'voorwaarden.onderbouwing',
    when: (a) => meerDanBasis(a) && zwakOnderbouwd(a),
    cite: [cite('leidraad', 'Huisartsen b', 146, 148), cite('werkmap', 'Tip 15', 1559, 1574)],
  },
  ...questions.basisvoorwaarden.items.map(basisItem),
  {
    id: 'ambitie',
    label: 'voorwaarden.ambitie',
    when: (a) => a.ambitie === 'twijfel',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129)],
  },
  {
    id: 'werkzaamheden',
    label: 'voorwaarden.werkzaamheden',
    when: (a) => meerDanBasis(a) && a.werkzaamheden?.includes('behandeling') === true,
    cite: [cite('notitie', '§3.2 Aanbod', 215, 220), cite('notitie', '§3.2 Extra aanbod', 205, 206)],
  },
  ...questions.plusvoorwaarden.items.map(plusItem),
  {
    id: 'pohGgz',
    label: 'voorwaarden.pohGgz',
    when: (a) => meerDanBasis(a) && (a.pohGgz === 'gewenst' || a.pohGgz === 'geen'),
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235)],
  },
  {
    id: 'pohScholing',
    label: 'voorwaarden.pohScholing',
    when: (a) => meerDanBasis(a) && a.pohGgz === 'zonderJeugd',
    cite: [cite('notitie', '§3.2 Extra aanbod', 201, 203)],
  },
  {
    id: 'pohMiddelen',
    label: 'voorwaarden.pohMiddelen',
    when: (a) => meerDanBasis(a) && a.pohMiddelen !== undefined && a.pohMiddelen !== 'structureel',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 236, 237)],
  },
];

/** What is not yet in order, as ids in question order. */
export const voorwaardenVan = (a: Answers): VoorwaardeId[] =>
  voorwaarden.filter((voorwaarde) => voorwaarde.when(a)).map((voorwaarde) => voorwaarde.id);
