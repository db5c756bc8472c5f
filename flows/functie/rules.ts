import type { AnswersOf } from '../../src/engine/question';
import { type Condition, firstMatch, type Rule } from '../../src/engine/rule';
import { cite } from '../sources';
import type { functieQuestions } from './questions';

export type FunctieAnswers = AnswersOf<typeof functieQuestions>;
export type Functie = 'hybride' | 'jeugdhulp' | 'huisartsenzorg' | 'onbepaald';
export type Naam = 'eerstHelderheid' | 'ondersteunerJeugd' | 'pohGgz';

const scheiden = cite('notitie', '§4 Samenwerking met de gemeente', 308, 312);
const hybrideIngewikkeld = cite('leidraad', 'Uitgangspunten', 54, 56);
const alleenHuisartsenzorg = cite('notitie', '§5 Conclusie', 350, 351);
const vanuitGemeente = cite('notitie', '§5 Conclusie', 345, 351);
const jeugdconsulent = cite('notitie', '§4 Samenwerking met de gemeente', 316, 323);

const betaaldDoorBeide = (a: FunctieAnswers) => a.functieBetaler === 'beide';
const huisartsVerantwoordelijk = (a: FunctieAnswers) =>
  a.functieVerantwoordelijk === 'huisarts' || a.functieVerantwoordelijk === 'gedeeld';
const gemeenteVerantwoordelijk = (a: FunctieAnswers) =>
  a.functieVerantwoordelijk === 'gemeente' || a.functieVerantwoordelijk === 'gedeeld';
const jeugdhulptaken: readonly string[] = ['jeugdhulp', 'opvoedondersteuning'];

/** Whether the tasks are, in part, jeugdhulp. */
export const geeftJeugdhulp = (a: FunctieAnswers): boolean =>
  a.functieTaken?.some((taak) => jeugdhulptaken.includes(taak)) === true;

/** The tasks without jeugdhulp; when nothing is left, it is not known what the person does. */
export function zonderJeugdhulp(a: FunctieAnswers): FunctieAnswers['functieTaken'] {
  const rest = a.functieTaken?.filter((taak) => !jeugdhulptaken.includes(taak)) ?? [];
  return rest.length === 0 ? ['onbekend'] : rest;
}

const gemeenteBetaaltHuisartsVerantwoordelijk = (a: FunctieAnswers) =>
  a.functieBetaler === 'gemeente' && huisartsVerantwoordelijk(a);
const verzekeraarBetaaltJeugdhulp = (a: FunctieAnswers) =>
  a.functieBetaler === 'zorgverzekeraar' && (geeftJeugdhulp(a) || gemeenteVerantwoordelijk(a));
const geheelGemeente = (a: FunctieAnswers) =>
  a.functieBetaler === 'gemeente' && a.functieVerantwoordelijk === 'gemeente' && a.functieWerkgever !== 'praktijk';
const geheelHuisarts = (a: FunctieAnswers) =>
  a.functieBetaler === 'zorgverzekeraar' && a.functieVerantwoordelijk === 'huisarts';

/** What the municipality's person is. Holds for answers that were asked; see `functieOf`. */
export const functieRules = [
  { id: 'F1', outcome: 'hybride', when: betaaldDoorBeide, cite: [scheiden, hybrideIngewikkeld] },
  {
    id: 'F2',
    outcome: 'hybride',
    when: gemeenteBetaaltHuisartsVerantwoordelijk,
    cite: [alleenHuisartsenzorg, scheiden, hybrideIngewikkeld],
  },
  { id: 'F3', outcome: 'hybride', when: verzekeraarBetaaltJeugdhulp, cite: [scheiden, hybrideIngewikkeld] },
  { id: 'F4', outcome: 'jeugdhulp', when: geheelGemeente, cite: [vanuitGemeente, jeugdconsulent] },
  {
    id: 'F5',
    outcome: 'huisartsenzorg',
    when: geheelHuisarts,
    cite: [cite('notitie', '§3.1 Basisaanbod', 147, 152), cite('notitie', '§3.2 Extra aanbod', 203, 205), scheiden],
  },
  {
    id: 'F6',
    outcome: 'onbepaald',
    when: () => true,
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 304, 307), cite('nji', '§4 Aandachtspunten', 472, 475)],
  },
] as const satisfies readonly Rule<FunctieAnswers, Functie>[];

/** What the person is; null when the questions were not asked. */
export function functieVan(a: FunctieAnswers): Functie | null {
  return a.functieBetaler === undefined ? null : firstMatch(functieRules, a).outcome;
}

const verwarrendeTerm = cite('notitie', '§3.1 Basisaanbod', 148, 150);
const vormOnduidelijk = (a: FunctieAnswers) => functieVan(a) === 'hybride' || functieVan(a) === 'onbepaald';

/** What to call that person, once it is clear what they are. */
export const naamRules = [
  { id: 'N1', outcome: 'eerstHelderheid', when: vormOnduidelijk, cite: [hybrideIngewikkeld, verwarrendeTerm] },
  {
    id: 'N2',
    outcome: 'ondersteunerJeugd',
    when: (a) => functieVan(a) === 'jeugdhulp',
    cite: [cite('leidraad', 'Uitgangspunten', 57, 59), jeugdconsulent],
  },
  {
    id: 'N3',
    outcome: 'pohGgz',
    when: (a) => functieVan(a) === 'huisartsenzorg',
    cite: [
      cite('notitie', '§3.1 Basisaanbod', 147, 152),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64, 65),
    ],
  },
] as const satisfies readonly Rule<FunctieAnswers, Naam>[];

/** What to call the person; null when the questions were not asked. */
export function naamVan(a: FunctieAnswers): Naam | null {
  return functieVan(a) === null ? null : firstMatch(naamRules, a).outcome;
}

const verkeerdeNaam = (a: FunctieAnswers) =>
  a.functieNaam === 'pohJeugd' ||
  (naamVan(a) === 'ondersteunerJeugd' && a.functieNaam === 'pohGgz') ||
  (naamVan(a) === 'pohGgz' && a.functieNaam === 'ondersteunerJeugd');

/** Whether the name in use has to go. */
export const hernoemen = {
  when: verkeerdeNaam,
  cite: [
    cite('notitie', '§3.1 Basisaanbod', 147, 152),
    cite('leidraad', 'Uitgangspunten', 46, 59),
    cite('leerkring', 'Perspectief vanuit de huisartsen', 64, 65),
  ],
} as const satisfies Condition<FunctieAnswers>;

export type FunctieRuleId = (typeof functieRules | typeof naamRules)[number]['id'];

/** The groups of rules on the person, in the order of an advice. */
export const functieGroups = [
  ['functie', functieRules],
  ['naam', naamRules],
] as const;
