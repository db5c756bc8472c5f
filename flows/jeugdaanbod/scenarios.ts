import type { Scenario } from '../../src/content/scenario';
import type { Answers } from './questions';
import { text } from './text';

const metOndersteuner = {
  gemeenteFunctie: 'aanwezig',
  functieTaken: ['jeugdhulp', 'verbinding'],
  functieBetaler: 'gemeente',
  functieWerkgever: 'gemeente',
  functieVerantwoordelijk: 'gemeente',
  functieNaam: 'ondersteunerJeugd',
} as const satisfies Answers;

const zonderOndersteuner = { gemeenteFunctie: 'geen', ondersteunerWens: 'nee' } as const satisfies Answers;

/** The same practice with an ondersteuner jeugd whom the municipality pays and answers for, and without. */
export const scenarios: readonly Scenario[] = [
  { id: 'met', title: text('scenarios.met'), set: metOndersteuner, otherwise: { spreekuur: 'onbekend' } },
  { id: 'zonder', title: text('scenarios.zonder'), set: zonderOndersteuner, otherwise: {} },
];
