import { firstMatch, once, type Rule } from '../../src/engine/rule';
import { cite } from '../sources';
import { isHuisartsenzorg } from './persoon';
import { populatieKiest, populatieVan } from './populatie';
import type { Answers } from './questions';
import { voorwaardenVan } from './voorwaarden';

export type Model = 'basis' | 'basisEerst' | 'plus' | 'plusMits';

const geenStreefmodel = cite('notitie', '§3 Twee modellen', 124, 129);

/** Which model fits the practice. */
export const modelRules = [
  {
    id: 'M1',
    outcome: 'basis',
    when: (a) => a.ambitie === 'basis',
    basis: 'bron',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129), cite('notitie', '§3.1 Basisaanbod', 131, 135)],
  },
  {
    id: 'M2',
    outcome: 'basis',
    when: (a) => populatieVan(a) === 'zwak',
    basis: 'gevolgtrekking',
    cite: [geenStreefmodel, populatieKiest],
  },
  {
    id: 'M3',
    outcome: 'basis',
    when: (a) => a.pohGgz === 'geen' && !isHuisartsenzorg(a),
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 235)],
  },
  {
    id: 'M4',
    outcome: 'basis',
    when: (a) => a.ambitie === 'twijfel' && populatieVan(a) === 'mogelijk',
    basis: 'gevolgtrekking',
    cite: [geenStreefmodel, cite('notitie', '§5 Conclusie', 337, 338)],
  },
  {
    id: 'M5',
    outcome: 'basisEerst',
    when: (a) => a.plusvoorwaarden?.jeugdhulpAanbod === 'nee',
    basis: 'bron',
    cite: [cite('notitie', '§5 Conclusie', 341, 344)],
  },
  {
    id: 'M6',
    outcome: 'plus',
    when: (a) => voorwaardenVan(a).length === 0,
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Extra aanbod', 194, 206), cite('notitie', '§3.2 Randvoorwaarden', 234, 250)],
  },
  {
    id: 'M7',
    outcome: 'plusMits',
    when: () => true,
    basis: 'bron',
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 234, 250), cite('notitie', '§5 Conclusie', 337, 344)],
  },
] as const satisfies readonly Rule<Answers, Model>[];

export const modelVan = once((a: Answers): Model => firstMatch(modelRules, a).outcome);

/** Whether the advice is the extra offer, with or without conditions. */
export const isPlus = (a: Answers): boolean => modelVan(a) === 'plus' || modelVan(a) === 'plusMits';
