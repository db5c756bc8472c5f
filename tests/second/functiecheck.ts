import type { Facts } from './facts';
import type { Flow } from './flow';
import { judgeFunctie } from './functie';
import { functieSteps } from './functie-questions';

/** The check of one person's function: the shared questions alone. */
export const functiecheck: Flow = { steps: functieSteps, advice };

function advice(facts: Facts): object {
  const { functie, mits, naam, hernoemen } = judgeFunctie(facts);
  return {
    functie: functie.outcome,
    functieMits: mits,
    naam: naam.outcome,
    hernoemen,
    regels: [functie.rule, naam.rule],
    openVragen: functieSteps.flatMap(({ question }) => facts.open(question)),
  };
}
