import { type Condition, firstMatch, type Rule } from '../../src/engine/rule';
import { cite } from '../sources';
import { type FunctieAnswers, functieRules, functieVan, hybrideIngewikkeld, jeugdconsulent, scheiden } from './rules';

export type Naam = 'eerstHelderheid' | 'ondersteunerJeugd' | 'pohGgz' | 'perRol';

const verwarrendeTerm = cite('notitie', '§3.1 Basisaanbod', 148, 150);
const binnenHuisartsenzorg = cite('notitie', '§3.1 Basisaanbod', 147, 152);

/** What to call the person, once it is clear what they are. */
export const naamRules = [
  {
    id: 'N1',
    outcome: 'eerstHelderheid',
    when: (a) => functieVan(a) === 'hybride' || functieVan(a) === 'onbepaald',
    basis: 'gevolgtrekking',
    cite: [hybrideIngewikkeld, verwarrendeTerm],
  },
  {
    id: 'N2',
    outcome: 'ondersteunerJeugd',
    when: (a) => functieVan(a) === 'jeugdhulp' || functieVan(a) === 'contactpersoon',
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 57, 59), jeugdconsulent],
  },
  {
    id: 'N3',
    outcome: 'pohGgz',
    when: (a) => functieVan(a) === 'huisartsenzorg',
    basis: 'bron',
    cite: [binnenHuisartsenzorg, cite('notitie', '§4 Samenwerking met de gemeente', 313, 315)],
  },
  {
    id: 'N4',
    outcome: 'perRol',
    when: (a) => functieVan(a) === 'gesplitst',
    basis: 'gevolgtrekking',
    cite: [scheiden, binnenHuisartsenzorg, jeugdconsulent],
  },
] as const satisfies readonly Rule<FunctieAnswers, Naam>[];

/** What to call the person; null when the questions were not asked. */
export const naamVan = (a: FunctieAnswers): Naam | null =>
  functieVan(a) === null ? null : firstMatch(naamRules, a).outcome;

const verkeerdeNaam = (a: FunctieAnswers) =>
  a.functieNaam === 'pohJeugd' ||
  (a.functieNaam === 'pohGgz' && naamVan(a) === 'ondersteunerJeugd') ||
  (a.functieNaam === 'ondersteunerJeugd' && naamVan(a) === 'pohGgz');

/** Whether the name in use has to go. */
export const hernoemen = {
  when: verkeerdeNaam,
  basis: 'bron',
  cite: [
    binnenHuisartsenzorg,
    jeugdconsulent,
    cite('leidraad', 'Uitgangspunten', 57, 59),
    cite('leerkring', 'Perspectief vanuit de huisartsen', 65),
  ],
} as const satisfies Condition<FunctieAnswers>;

export type FunctieRuleId = (typeof functieRules | typeof naamRules)[number]['id'];

/** The groups of rules on the person, in the order of an advice. */
export const functieGroups = [
  ['functie', functieRules],
  ['naam', naamRules],
] as const;
