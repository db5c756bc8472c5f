import type { Scenario } from '../../src/content/scenario';
import type { Answers } from './questions';
import { text } from './text';

const metOndersteuner = {
  gemeenteFunctie: 'aanwezig',
  ondersteunerWens: 'ja',
  functieZelfde: 'nee',
  functieTaken: ['jeugdhulp', 'verbinding'],
  functieBetaler: 'gemeente',
  functieMiddelen: 'structureel',
  functieWerkgever: 'gemeente',
  functieVerantwoordelijk: 'gemeente',
  functieNaam: 'ondersteunerJeugd',
} as const satisfies Answers;

const nogNietGevraagd = {
  spreekuur: 'onbekend',
  functieAfspraken: { aansprakelijkheid: 'onbekend', registratie: 'onbekend', dossier: 'onbekend' },
} as const satisfies Answers;

const zonderOndersteuner = { gemeenteFunctie: 'geen', ondersteunerWens: 'nee' } as const satisfies Answers;

/** The same practice with an ondersteuner jeugd whom the municipality pays and answers for, and without. */
export const scenarios: readonly Scenario[] = [
  { id: 'met', title: text('scenarios.met'), set: metOndersteuner, otherwise: nogNietGevraagd },
  { id: 'zonder', title: text('scenarios.zonder'), set: zonderOndersteuner, otherwise: {} },
];
