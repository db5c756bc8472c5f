import type { Condition } from '../../src/engine/rule';
import { functieConditions } from '../functie/conditions';
import { cite } from '../sources';
import type { Answers } from './questions';

const zonderFunctie = (a: Answers) => a.gemeenteFunctie === 'geen' || a.ondersteunerWens === 'nee';
const zonderPlaats = (a: Answers) =>
  zonderFunctie(a) || (a.ondersteunerWens !== 'ja' && a.gemeenteFunctie !== 'aanwezig');

/** When the machine skips a question; its guards, by name. Each sees only answers on the path. */
export const conditions = {
  problematiekOnbekend: {
    when: (a: Answers) => a.problematiek === 'onbekend',
    basis: 'bron',
    cite: [cite('leidraad', 'Huisartsen b', 146, 148)],
  },
  alleenBasis: {
    when: (a: Answers) => a.ambitie === 'basis',
    basis: 'bron',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129)],
  },
  geenScholingNodig: {
    when: (a: Answers) => a.pohGgz !== 'zonderJeugd' || a.ambitie === 'basis',
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Extra aanbod', 201, 203)],
  },
  geenPohGgz: {
    when: (a: Answers) => a.pohGgz === 'geen',
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235, 237)],
  },
  geenFunctie: {
    when: zonderFunctie,
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 304, 312), cite('notitie', '§5 Conclusie', 348, 350)],
  },
  geenFunctieOfPoh: {
    when: (a: Answers) => zonderFunctie(a) || (a.pohGgz !== 'metJeugd' && a.pohGgz !== 'zonderJeugd'),
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 54, 56)],
  },
  ...functieConditions,
  geenPlaats: {
    when: zonderPlaats,
    basis: 'bron',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 316, 318), cite('notitie', '§5 Conclusie', 348, 350)],
  },
} as const satisfies Readonly<Record<string, Condition<Answers>>>;
