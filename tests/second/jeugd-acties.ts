import { functieMiddelen } from './functie-questions';
import type { Financiering, Status } from './jeugd-financiering';
import { type Model, poorlyFounded, when } from './jeugd-model';
import type { Support } from './jeugd-ondersteuning';
import {
  afspraken,
  ambitie,
  functieAfspraken,
  gemeenteFunctie,
  ondersteunerWens,
  pohGgz,
  spreekuur,
  vertegenwoordiging,
} from './jeugd-questions';
import type { Situation } from './jeugd-situation';

/** All that the rest of the advice says, on which the actions rest. */
export interface Findings {
  readonly situation: Situation;
  readonly voorwaarden: readonly string[];
  readonly model: Model;
  readonly support: Support;
  readonly financiering: Financiering;
}

/** What there is to do, in the fixed order. */
export function actiesOf(findings: Findings): string[] {
  const { situation, voorwaarden } = findings;
  const { facts } = situation;
  return [
    ...voorwaarden.filter((id) => id.startsWith('basisvoorwaarden.')),
    ...plusActies(findings),
    ...when(poorlyFounded(situation), 'wijkscan'),
    ...when(pohNeedsMoney(findings), 'pohMiddelen'),
    ...functieActies(findings),
    ...when(facts.is(spreekuur, 'praktijk', 'onbekend'), 'ruimte'),
    ...facts.notYes(functieAfspraken),
    ...facts.notYes(afspraken),
    ...when(facts.is(vertegenwoordiging, 'nietGeregeld'), 'vertegenwoordiging'),
  ];
}

function plusActies({ situation, voorwaarden, model }: Findings): string[] {
  const { facts, functieIs, isPoh, eigenPoh } = situation;
  const beyondBasis = model !== 'basis';
  const pohMissing = voorwaarden.includes('pohGgz') && (beyondBasis || facts.is(ambitie, 'plus'));
  const pohWanted = facts.is(pohGgz, 'gewenst') && !isPoh;
  const pohToCome =
    facts.is(pohGgz, 'geen') &&
    functieIs('huisartsenzorg') &&
    !facts.is(gemeenteFunctie, 'aanwezig') &&
    facts.is(ondersteunerWens, 'ja');
  return [
    ...voorwaarden.filter((id) => beyondBasis && id.startsWith('plusvoorwaarden.')),
    ...['ambitie', 'werkzaamheden'].filter((id) => beyondBasis && voorwaarden.includes(id)),
    ...when(pohMissing || pohWanted || pohToCome, 'pohGgz'),
    ...when(beyondBasis && facts.is(pohGgz, 'zonderJeugd') && eigenPoh, 'pohScholing'),
  ];
}

function pohNeedsMoney({ situation, voorwaarden, model, financiering }: Findings): boolean {
  const { pohGgzModule } = financiering;
  if (pohGgzModule !== undefined) return unsettled(pohGgzModule);
  return model !== 'basis' && (voorwaarden.includes('pohMiddelen') || situation.vanGemeente);
}

function functieActies({ situation, support, financiering }: Findings): string[] {
  const { facts, verdict, functieIs } = situation;
  const present = facts.is(gemeenteFunctie, 'aanwezig');
  const mixed = functieIs('hybride');
  const noLastingMeans =
    unsettled(financiering.jeugdwet) &&
    facts.asked(functieMiddelen) &&
    !facts.is(functieMiddelen, 'structureel') &&
    !mixed;
  return [
    ...when(!present && support.ondersteuner, 'ondersteunerVragen'),
    ...when(present && facts.is(ondersteunerWens, 'nee'), 'afbouwen'),
    ...when(mixed, 'ontvlechten'),
    ...(mixed ? [] : (verdict?.mits ?? []).map((mits) => `functie.${mits}`)),
    ...when(noLastingMeans, 'functieMiddelen'),
    ...when(verdict?.hernoemen === true, 'hernoemen'),
  ];
}

function unsettled(status: Status | undefined): boolean {
  return status === 'tijdelijk' || status === 'teRegelen';
}
