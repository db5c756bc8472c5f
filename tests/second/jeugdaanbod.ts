import type { Facts } from './facts';
import type { Flow } from './flow';
import { actiesOf } from './jeugd-acties';
import { eerstOf } from './jeugd-eerst';
import { financieringOf } from './jeugd-financiering';
import { modelRule, voorwaardenOf } from './jeugd-model';
import { supportOf } from './jeugd-ondersteuning';
import { jeugdSteps } from './jeugd-questions';
import { situationOf } from './jeugd-situation';

/** The decision aid itself: what a practice offers its youth, and with whose support. */
export const jeugdaanbod: Flow = { steps: jeugdSteps, advice };

function advice(facts: Facts): object {
  const situation = situationOf(facts);
  const { populatie, verdict } = situation;
  const voorwaarden = voorwaardenOf(situation);
  const ruling = modelRule(situation, voorwaarden);
  const model = ruling.outcome;
  const support = supportOf(situation, model);
  const financiering = financieringOf(situation, model, support);
  const acties = actiesOf({ situation, voorwaarden, model, support, financiering });
  const aboutPerson = verdict === null ? [] : [verdict.functie.rule, verdict.naam.rule];
  return {
    populatie: populatie.outcome,
    model,
    voorwaarden,
    functie: verdict?.functie.outcome ?? null,
    functieMits: verdict?.mits ?? null,
    naam: verdict?.naam.outcome ?? null,
    ondersteuning: support.ondersteuning.outcome,
    financiering,
    acties,
    eerst: eerstOf(facts, acties),
    openVragen: jeugdSteps.flatMap(({ question }) => facts.open(question)),
    regels: [populatie.rule, ruling.rule, ...aboutPerson, support.ondersteuning.rule],
  };
}
