import { type Step, step } from './flow';
import { multi, single } from './question';

export const functieTaken = multi('functieTaken', [
  'vraagverheldering',
  'kortdurendeBegeleiding',
  'opvoedondersteuning',
  'jeugdhulp',
  'verbinding',
  'consultatie',
  'overbrugging',
  'onbekend',
]);
export const functieBetaler = single('functieBetaler', ['gemeente', 'zorgverzekeraar', 'beide', 'onbekend']);
export const functieVerdeling = single('functieVerdeling', ['perTaak', 'samen', 'onbekend']);
export const functieMiddelen = single('functieMiddelen', ['structureel', 'tijdelijk', 'onbekend']);
export const functieWerkgever = single('functieWerkgever', [
  'gemeente',
  'jeugdhulpaanbieder',
  'praktijk',
  'huisartsenorganisatie',
  'anders',
  'onbekend',
]);
export const functieVerantwoordelijk = single('functieVerantwoordelijk', [
  'gemeente',
  'huisarts',
  'gedeeld',
  'nietVastgelegd',
]);
export const functieNaam = single('functieNaam', ['ondersteunerJeugd', 'pohJeugd', 'pohGgz', 'anders', 'nogGeen']);

/** The questions both flows share, in order, with the condition that holds in both. */
export const functieSteps: readonly Step[] = [
  step(functieTaken),
  step(functieBetaler),
  step(functieVerdeling, (facts) => facts.is(functieBetaler, 'beide')),
  step(functieMiddelen, (facts) => facts.is(functieBetaler, 'gemeente', 'beide')),
  step(functieWerkgever),
  step(functieVerantwoordelijk),
  step(functieNaam),
];
