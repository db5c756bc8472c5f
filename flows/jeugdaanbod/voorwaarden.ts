import { type Grounds, groundsIn } from '../../src/engine/cite';
import { type Condition, once } from '../../src/engine/rule';
import { functieVan, scheiden } from '../functie/rules';
import { cite } from '../sources';
import {
  type BasisItem,
  type BasisVoorwaardeId,
  itemGrounds,
  type PlusItem,
  type PlusVoorwaardeId,
} from './itemGrounds';
import { isPoh, vanGemeente } from './persoon';
import { type Answers, questions } from './questions';
import type { Key } from './text';

export type VoorwaardeId =
  | 'onderbouwing'
  | BasisVoorwaardeId
  | 'ambitie'
  | 'werkzaamheden'
  | PlusVoorwaardeId
  | 'pohGgz'
  | 'pohScholing'
  | 'pohMiddelen'
  | 'functie';

/** Something that is not in order yet. */
export interface Voorwaarde extends Condition<Answers> {
  readonly id: VoorwaardeId;
  /** What should be so, as a text. */
  readonly label: Key;
}

const meerDanBasis = (a: Answers) => a.ambitie !== 'basis';

/** The own view of demand rests on nothing firmer than an impression. */
export const zwakOnderbouwd = (a: Answers): boolean =>
  a.problematiek === 'onbekend' || (a.onderbouwing?.length === 1 && a.onderbouwing[0] === 'indruk');

function basisItem(item: BasisItem): Voorwaarde {
  const id = `basisvoorwaarden.${item}` as const;
  const label = `questions.basisvoorwaarden.items.${item}.short` as const;
  return { id, label, when: (a) => a.basisvoorwaarden?.[item] !== 'ja', ...itemGrounds[id] };
}

function plusItem(item: PlusItem): Voorwaarde {
  const id = `plusvoorwaarden.${item}` as const;
  const label = `questions.plusvoorwaarden.items.${item}.short` as const;
  return {
    id,
    label,
    when: (a) => meerDanBasis(a) && a.plusvoorwaarden?.[item] !== 'ja',
    ...itemGrounds[id],
  };
}

/** Everything that can be out of order, in question order. Most count only for who wants more than the basic offer. */
export const voorwaarden: readonly Voorwaarde[] = [
  {
    id: 'onderbouwing',
    label: 'voorwaarden.onderbouwing',
    when: (a) => meerDanBasis(a) && zwakOnderbouwd(a),
    basis: 'bron',
    cite: [cite('leidraad', 'Huisartsen b', 146, 148), cite('werkmap', 'Tip 15', 1559, 1574)],
  },
  ...questions.basisvoorwaarden.items.map(basisItem),
  {
    id: 'ambitie',
    label: 'voorwaarden.ambitie',
    when: (a) => a.ambitie === 'twijfel',
    basis: 'bron',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129)],
  },
  {
    id: 'werkzaamheden',
    label: 'voorwaarden.werkzaamheden',
    when: (a) => meerDanBasis(a) && a.werkzaamheden?.includes('behandeling') === true,
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Aanbod', 215, 220), cite('notitie', '§3.2 Extra aanbod', 205, 206)],
  },
  ...questions.plusvoorwaarden.items.map(plusItem),
  {
    id: 'pohGgz',
    label: 'voorwaarden.pohGgz',
    when: (a) => meerDanBasis(a) && (vanGemeente(a) || ((a.pohGgz === 'gewenst' || a.pohGgz === 'geen') && !isPoh(a))),
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235)],
  },
  {
    id: 'pohScholing',
    label: 'voorwaarden.pohScholing',
    when: (a) => meerDanBasis(a) && a.pohScholing === 'nee' && !vanGemeente(a),
    basis: 'gevolgtrekking',
    cite: [cite('notitie', '§3.2 Extra aanbod', 205, 206), cite('notitie', '§3.2 Extra aanbod', 201, 203)],
  },
  {
    id: 'pohMiddelen',
    label: 'voorwaarden.pohMiddelen',
    when: (a) => meerDanBasis(a) && a.pohMiddelen !== undefined && a.pohMiddelen !== 'structureel',
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 236, 237)],
  },
  {
    id: 'functie',
    label: 'voorwaarden.functie',
    when: (a) =>
      meerDanBasis(a) && a.functieZelfde === 'ja' && (functieVan(a) === 'hybride' || functieVan(a) === 'onbepaald'),
    basis: 'gevolgtrekking',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235), scheiden],
  },
];

/** What is not yet in order, as ids in question order. */
export const voorwaardenVan = once((a: Answers): readonly VoorwaardeId[] =>
  voorwaarden.filter((voorwaarde) => voorwaarde.when(a)).map((voorwaarde) => voorwaarde.id),
);

/** What a condition rests on. @throws Error when there is none: every id has its condition. */
export function groundsOfVoorwaarde(id: VoorwaardeId): Grounds {
  const found = voorwaarden.find((voorwaarde) => voorwaarde.id === id);
  if (!found) throw new Error(`no voorwaarde ${id}`);
  return groundsIn(found);
}
