import type { Grounds } from '../../src/engine/cite';
import { once } from '../../src/engine/rule';
import { functieMitsVan } from '../functie/mits';
import { functieVan, hybrideIngewikkeld } from '../functie/rules';
import { cite } from '../sources';
import { metOndersteuner, metPoh } from './ondersteuning';
import { isPoh, vanGemeente } from './persoon';
import type { Answers } from './questions';
import { isPlus } from './rules';

export type RouteStatus = 'geregeld' | 'tijdelijk' | 'teRegelen' | 'scheiden';

interface Route extends Grounds {
  readonly id: string;
  /** Null when the route does not apply. */
  readonly status: (a: Answers) => RouteStatus | null;
}

const geregeldAls = (geregeld: boolean): RouteStatus => (geregeld ? 'geregeld' : 'teRegelen');

/** How lasting the money is that is there. */
const volgensDuur = (middelen: 'structureel' | 'tijdelijk' | 'geen' | 'onbekend' | undefined): RouteStatus =>
  middelen === 'tijdelijk' ? middelen : geregeldAls(middelen === 'structureel');

function pohStatus(a: Answers): RouteStatus {
  if (vanGemeente(a)) return 'teRegelen';
  if (a.pohMiddelen === undefined) return geregeldAls(isPoh(a) && functieMitsVan(a)?.length === 0);
  return volgensDuur(a.pohMiddelen);
}

const jeugdhulpfuncties: readonly unknown[] = ['jeugdhulp', 'contactpersoon', 'gesplitst'];

function jeugdwetStatus(a: Answers): RouteStatus {
  const vast =
    a.gemeenteFunctie === 'aanwezig' &&
    jeugdhulpfuncties.includes(functieVan(a)) &&
    functieMitsVan(a)?.includes('verantwoordelijkheid') === false;
  return vast ? volgensDuur(a.functieMiddelen) : 'teRegelen';
}

const zakelijkGeregeld = (a: Answers) =>
  a.gemeenteFunctie === 'aanwezig' &&
  a.afspraken?.vergoeding === 'ja' &&
  (a.spreekuur === 'praktijkGeregeld' || a.spreekuur === 'elders');

/** The ways in which the parts of the offer are paid, in the order of the advice. */
export const routes = [
  {
    id: 'huisartsenbekostiging',
    status: () => 'geregeld',
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 309), cite('notitie', '§3.1 Basisaanbod', 131, 135)],
  },
  {
    id: 'pohGgzModule',
    status: (a) => (metPoh(a) ? pohStatus(a) : null),
    basis: 'bron',
    cite: [cite('notitie', '§3.1 Basisaanbod', 147, 152), cite('notitie', '§3.2 Randvoorwaarden', 236, 237)],
  },
  {
    id: 'kjpConsultatie',
    status: (a) => (isPlus(a) ? geregeldAls(a.plusvoorwaarden?.kjpConsultatie === 'ja') : null),
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 249, 250)],
  },
  {
    id: 'jeugdwet',
    status: (a) => (metOndersteuner(a) ? jeugdwetStatus(a) : null),
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 309, 310), cite('notitie', '§5 Conclusie', 346, 348)],
  },
  {
    id: 'zakelijkeAfspraken',
    status: (a) => (metOndersteuner(a) ? geregeldAls(zakelijkGeregeld(a)) : null),
    basis: 'bron',
    cite: [cite('leidraad', 'Gemeenten a', 111, 114), cite('nji', '§4 Aandachtspunten', 461, 466)],
  },
  {
    id: 'hybride',
    status: (a) => (functieVan(a) === 'hybride' ? 'scheiden' : null),
    basis: 'gevolgtrekking',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 310, 312), hybrideIngewikkeld],
  },
] as const satisfies readonly Route[];

export type RouteId = (typeof routes)[number]['id'];
export type Financiering = { readonly [Id in RouteId]?: RouteStatus };

/** The status of every route that applies. */
export const financieringVan = once((a: Answers): Financiering => {
  const statuses: { [Id in RouteId]?: RouteStatus } = {};
  for (const route of routes) {
    const status = route.status(a);
    if (status !== null) statuses[route.id] = status;
  }
  return statuses;
});
