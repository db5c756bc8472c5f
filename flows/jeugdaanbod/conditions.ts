import type { Condition } from '../../src/engine/rule';
import { cite } from '../sources';
import type { Answers } from './questions';

/** When the machine skips a question; its guards, by name. Each sees only answers on the path. */
export const conditions = {
  problematiekOnbekend: {
    when: (a: Answers) => a.problematiek === 'onbekend',
    cite: [cite('leidraad', 'Huisartsen b', 146, 148)],
  },
  alleenBasis: {
    when: (a: Answers) => a.ambitie === 'basis',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129)],
  },
  geenScholingNodig: {
    when: (a: Answers) => a.pohGgz !== 'zonderJeugd' || a.ambitie === 'basis',
    cite: [cite('notitie', '§3.2 Extra aanbod', 201, 203)],
  },
  geenPohGgz: {
    when: (a: Answers) => a.pohGgz === 'geen',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235, 237)],
  },
  gemeenteFunctieAanwezig: {
    when: (a: Answers) => a.gemeenteFunctie === 'aanwezig',
    cite: [cite('notitie', '§5 Conclusie', 348, 350)],
  },
  geenGemeenteFunctie: {
    when: (a: Answers) => a.gemeenteFunctie === 'geen',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 304, 312)],
  },
  geenOndersteuner: {
    when: (a: Answers) => a.gemeenteFunctie !== 'aanwezig' && a.ondersteunerWens !== 'ja',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 316, 318)],
  },
} as const satisfies Readonly<Record<string, Condition<Answers>>>;
