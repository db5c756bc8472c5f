import { functieMiddelen } from './functie-questions';
import type { Model } from './jeugd-model';
import type { Support } from './jeugd-ondersteuning';
import { afspraken, gemeenteFunctie, plusvoorwaarden, pohMiddelen, spreekuur } from './jeugd-questions';
import type { Situation } from './jeugd-situation';

export type Status = 'geregeld' | 'tijdelijk' | 'teRegelen' | 'scheiden';

/** How each way of payment stands; a way that does not apply is absent. */
export interface Financiering {
  huisartsenbekostiging: Status;
  pohGgzModule?: Status;
  kjpConsultatie?: Status;
  jeugdwet?: Status;
  zakelijkeAfspraken?: Status;
  hybride?: Status;
}

export function financieringOf(situation: Situation, model: Model, { poh, ondersteuner }: Support): Financiering {
  const { facts, functieIs } = situation;
  const routes: Financiering = { huisartsenbekostiging: 'geregeld' };
  if (poh) routes.pohGgzModule = pohGgzModule(situation);
  if (model === 'plus' || model === 'plusMits') {
    routes.kjpConsultatie = arranged(facts.itemIs(plusvoorwaarden, 'kjpConsultatie', 'ja'));
  }
  if (ondersteuner) {
    routes.jeugdwet = jeugdwet(situation);
    routes.zakelijkeAfspraken = arranged(
      facts.is(gemeenteFunctie, 'aanwezig') &&
        facts.itemIs(afspraken, 'vergoeding', 'ja') &&
        facts.is(spreekuur, 'praktijkGeregeld', 'elders'),
    );
  }
  if (functieIs('hybride')) routes.hybride = 'scheiden';
  return routes;
}

function arranged(holds: boolean): Status {
  return holds ? 'geregeld' : 'teRegelen';
}

function pohGgzModule({ facts, verdict, vanGemeente, isPoh }: Situation): Status {
  if (vanGemeente) return 'teRegelen';
  const throughPerson = !facts.asked(pohMiddelen) && isPoh && verdict?.mits.length === 0;
  if (facts.is(pohMiddelen, 'structureel') || throughPerson) return 'geregeld';
  return facts.is(pohMiddelen, 'tijdelijk') ? 'tijdelijk' : 'teRegelen';
}

function jeugdwet({ facts, verdict, functieIs }: Situation): Status {
  const clear =
    facts.is(gemeenteFunctie, 'aanwezig') &&
    functieIs('jeugdhulp', 'contactpersoon', 'gesplitst') &&
    verdict?.mits.includes('verantwoordelijkheid') === false;
  if (clear && facts.is(functieMiddelen, 'structureel')) return 'geregeld';
  return clear && facts.is(functieMiddelen, 'tijdelijk') ? 'tijdelijk' : 'teRegelen';
}
