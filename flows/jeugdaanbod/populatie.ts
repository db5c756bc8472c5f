import { firstMatch, once, type Rule } from '../../src/engine/rule';
import { cite } from '../sources';
import type { Answers } from './questions';

export type Populatie = 'zwak' | 'sterk' | 'mogelijk';

const hulpvraagPastNiet = (a: Answers) =>
  a.problematiek === 'minder' ||
  (a.problematiek !== 'meer' &&
    a.hulpvragen !== undefined &&
    !a.hulpvragen.includes('onbekend') &&
    !a.hulpvragen.includes('lichtPsychisch') &&
    !a.hulpvragen.includes('lichamelijk'));
const hulpvraagVraagtOmPlus = (a: Answers) =>
  a.problematiek === 'meer' && a.hulpvragen?.includes('lichtPsychisch') === true;

/** The extra offer is for who needs it. */
export const populatieKiest = cite('notitie', '§3.2 Extra aanbod', 194, 200);
const doorverwezen = cite('notitie', '§3.1 Aanbod', 168, 171);
const lichamelijkeKlacht = cite('notitie', '§3.1 Basisaanbod', 136, 141);

/** How well the population fits the extra offer. */
export const populatieRules = [
  {
    id: 'P1',
    outcome: 'zwak',
    when: hulpvraagPastNiet,
    basis: 'gevolgtrekking',
    cite: [populatieKiest, lichamelijkeKlacht, doorverwezen],
  },
  { id: 'P2', outcome: 'sterk', when: hulpvraagVraagtOmPlus, basis: 'bron', cite: [populatieKiest] },
  { id: 'P3', outcome: 'mogelijk', when: () => true, basis: 'bron', cite: [populatieKiest, lichamelijkeKlacht] },
] as const satisfies readonly Rule<Answers, Populatie>[];

/** The fit of the population. */
export const populatieVan = once((a: Answers): Populatie => firstMatch(populatieRules, a).outcome);
