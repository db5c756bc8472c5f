import type { AnswersOf } from '../../src/engine/question';
import { firstMatch, once, type Rule } from '../../src/engine/rule';
import { cite } from '../sources';
import type { functieQuestions } from './questions';

export type FunctieAnswers = AnswersOf<typeof functieQuestions>;
export type Functie = 'gesplitst' | 'hybride' | 'contactpersoon' | 'jeugdhulp' | 'huisartsenzorg' | 'onbepaald';

export const scheiden = cite('notitie', '§4 Samenwerking met de gemeente', 308, 312);
export const hybrideIngewikkeld = cite('leidraad', 'Uitgangspunten', 54, 56);
export const alleenHuisartsenzorg = cite('notitie', '§5 Conclusie', 350, 351);
export const vanuitGemeente = cite('notitie', '§5 Conclusie', 345, 351);
export const jeugdconsulent = cite('notitie', '§4 Samenwerking met de gemeente', 316, 323);
const binnenHuisartsenzorg = [
  cite('notitie', '§3.1 Basisaanbod', 147, 152),
  cite('notitie', '§3.2 Extra aanbod', 203, 205),
] as const;

const gemeenteBetaalt = (a: FunctieAnswers) => a.functieBetaler === 'gemeente';
const verzekeraarBetaalt = (a: FunctieAnswers) => a.functieBetaler === 'zorgverzekeraar';
const gedeeldDoorBetalers = (verdeling: FunctieAnswers['functieVerdeling']) => (a: FunctieAnswers) =>
  a.functieBetaler === 'beide' && a.functieVerdeling === verdeling;
const huisartsVerantwoordelijk = (a: FunctieAnswers) =>
  a.functieVerantwoordelijk === 'huisarts' || a.functieVerantwoordelijk === 'gedeeld';
const gemeenteVerantwoordelijk = (a: FunctieAnswers) =>
  a.functieVerantwoordelijk === 'gemeente' || a.functieVerantwoordelijk === 'gedeeld';

const jeugdhulptaken: readonly string[] = ['jeugdhulp', 'opvoedondersteuning'];
const contacttaken: readonly string[] = ['verbinding', 'consultatie'];

/** Whether the tasks are, in part, jeugdhulp. */
export const geeftJeugdhulp = (a: FunctieAnswers): boolean =>
  a.functieTaken?.some((taak) => jeugdhulptaken.includes(taak)) === true;

/** The tasks without jeugdhulp; when nothing is left, what a POH-GGZ does to begin with. */
export function zonderJeugdhulp(a: FunctieAnswers): NonNullable<FunctieAnswers['functieTaken']> {
  const rest = a.functieTaken?.filter((taak) => !jeugdhulptaken.includes(taak)) ?? [];
  return rest.length === 0 ? ['vraagverheldering'] : rest;
}

const alleenContact = (a: FunctieAnswers) => a.functieTaken?.every((taak) => contacttaken.includes(taak)) === true;

/** What the municipality's person is, or is meant to be. Holds for answers that were asked; see {@link functieVan}. */
export const functieRules = [
  {
    id: 'F1',
    outcome: 'gesplitst',
    when: gedeeldDoorBetalers('perTaak'),
    basis: 'gevolgtrekking',
    cite: [scheiden, cite('friesland-kader', 'pagina')],
  },
  {
    id: 'F2',
    outcome: 'hybride',
    when: gedeeldDoorBetalers('samen'),
    basis: 'bron',
    cite: [hybrideIngewikkeld, scheiden],
  },
  {
    id: 'F3',
    outcome: 'hybride',
    when: (a) => gemeenteBetaalt(a) && huisartsVerantwoordelijk(a),
    basis: 'gevolgtrekking',
    cite: [cite('leidraad', 'Uitgangspunten', 50, 53), scheiden, alleenHuisartsenzorg],
  },
  {
    id: 'F4',
    outcome: 'hybride',
    when: (a) => verzekeraarBetaalt(a) && gemeenteVerantwoordelijk(a),
    basis: 'gevolgtrekking',
    cite: [scheiden],
  },
  {
    id: 'F5',
    outcome: 'hybride',
    when: (a) => verzekeraarBetaalt(a) && geeftJeugdhulp(a),
    basis: 'gevolgtrekking',
    cite: [scheiden, cite('notitie', '§3.1 Aanbod', 168, 171)],
  },
  {
    id: 'F6',
    outcome: 'contactpersoon',
    when: (a) => gemeenteBetaalt(a) && alleenContact(a),
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 57, 59)],
  },
  {
    id: 'F7',
    outcome: 'jeugdhulp',
    when: gemeenteBetaalt,
    basis: 'bron',
    cite: [scheiden, jeugdconsulent, alleenHuisartsenzorg],
  },
  {
    id: 'F8',
    outcome: 'huisartsenzorg',
    when: verzekeraarBetaalt,
    basis: 'bron',
    cite: [scheiden, ...binnenHuisartsenzorg],
  },
  {
    id: 'F9',
    outcome: 'onbepaald',
    when: () => true,
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 304, 307)],
  },
] as const satisfies readonly Rule<FunctieAnswers, Functie>[];

/** What the person is; null when the questions were not asked. */
export const functieVan = once((a: FunctieAnswers): Functie | null =>
  a.functieBetaler === undefined ? null : firstMatch(functieRules, a).outcome,
);
