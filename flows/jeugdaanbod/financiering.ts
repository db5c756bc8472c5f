import type { Cites } from '../../src/engine/cite';
import { functieVan } from '../functie/rules';
import { cite } from '../sources';
import type { Answers } from './questions';
import { metOndersteuner, metPoh, modelVan } from './rules';

export type RouteStatus = 'geregeld' | 'teRegelen' | 'afgeraden';

interface Route {
  readonly id: string;
  /** Null when the route does not apply. */
  readonly status: (a: Answers) => RouteStatus | null;
  readonly cite: Cites;
}

const geregeldAls = (geregeld: boolean): RouteStatus => (geregeld ? 'geregeld' : 'teRegelen');

const pohBetaald = (a: Answers) =>
  a.pohMiddelen === 'structureel' ||
  (a.pohMiddelen === undefined && functieVan(a) === 'huisartsenzorg' && a.gemeenteFunctie === 'aanwezig');

/** The ways in which the parts of the offer are paid, in the order of the advice. */
export const routes = [
  {
    id: 'huisartsenbekostiging',
    status: () => 'geregeld',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 309), cite('notitie', '§3.1 Basisaanbod', 131, 135)],
  },
  {
    id: 'pohGgzModule',
    status: (a) => (metPoh(a) ? geregeldAls(pohBetaald(a)) : null),
    cite: [
      cite('notitie', '§3.1 Basisaanbod', 147, 152),
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
    ],
  },
  {
    id: 'kjpConsultatie',
    status: (a) =>
      ['plus', 'plusMits'].includes(modelVan(a)) ? geregeldAls(a.plusvoorwaarden?.kjpConsultatie === 'ja') : null,
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 249, 250)],
  },
  {
    id: 'jeugdwet',
    status: (a) =>
      metOndersteuner(a) ? geregeldAls(a.gemeenteFunctie === 'aanwezig' && functieVan(a) === 'jeugdhulp') : null,
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 309, 310), cite('notitie', '§5 Conclusie', 346, 348)],
  },
  {
    id: 'zakelijkeAfspraken',
    status: (a) => (metOndersteuner(a) ? geregeldAls(a.afspraken?.vergoeding === 'ja') : null),
    cite: [cite('leidraad', 'Gemeenten a', 111, 114), cite('nji', '§4 Aandachtspunten', 461, 466)],
  },
  {
    id: 'hybride',
    status: (a) => (functieVan(a) === 'hybride' ? 'afgeraden' : null),
    cite: [cite('leidraad', 'Uitgangspunten', 54, 56), cite('notitie', '§4 Samenwerking met de gemeente', 310, 312)],
  },
] as const satisfies readonly Route[];

export type RouteId = (typeof routes)[number]['id'];
export type Financiering = { readonly [Id in RouteId]?: RouteStatus };

/** The status of every route that applies. */
export function financieringVan(a: Answers): Financiering {
  const statuses: { [Id in RouteId]?: RouteStatus } = {};
  for (const route of routes) {
    const status = route.status(a);
    if (status !== null) statuses[route.id] = status;
  }
  return statuses;
}
