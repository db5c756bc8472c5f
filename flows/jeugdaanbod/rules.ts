import { firstMatch, type Rule } from '../../src/engine/rule';
import { functieVan } from '../functie/rules';
import { cite } from '../sources';
import { populatieKiest, populatieVan } from './populatie';
import type { Answers } from './questions';
import { voorwaardenVan } from './voorwaarden';

export type Model = 'basis' | 'basisEerst' | 'plus' | 'plusMits';
export type Ondersteuning = 'beide' | 'pohGgz' | 'ondersteuner' | 'geen';

const geenGeschoolde = (a: Answers) => a.pohGgz === 'geen' || a.pohScholing === 'nee';
const basisOntbreekt = (a: Answers) =>
  a.basisvoorwaarden?.verwijsmogelijkheden === 'nee' ||
  a.basisvoorwaarden?.socialeKaart === 'nee' ||
  a.plusvoorwaarden?.jeugdhulpAanbod === 'nee';
const twijfelZonderSterkeVraag = (a: Answers) => a.ambitie === 'twijfel' && populatieVan(a) === 'mogelijk';

/** Which model fits the practice. */
export const modelRules = [
  {
    id: 'M1',
    outcome: 'basis',
    when: (a) => a.ambitie === 'basis',
    cite: [cite('notitie', '§3 Twee modellen', 121, 129), cite('notitie', '§3.1 Basisaanbod', 131, 135)],
  },
  {
    id: 'M2',
    outcome: 'basis',
    when: (a) => populatieVan(a) === 'zwak',
    cite: [cite('notitie', '§3 Twee modellen', 124, 129), populatieKiest],
  },
  {
    id: 'M3',
    outcome: 'basis',
    when: geenGeschoolde,
    cite: [cite('notitie', '§3.2 Extra aanbod', 201, 204), cite('notitie', '§3.2 Randvoorwaarden', 235)],
  },
  { id: 'M4', outcome: 'basisEerst', when: basisOntbreekt, cite: [cite('notitie', '§5 Conclusie', 338, 344)] },
  {
    id: 'M5',
    outcome: 'basis',
    when: twijfelZonderSterkeVraag,
    cite: [cite('notitie', '§3 Twee modellen', 124, 129), cite('notitie', '§5 Conclusie', 337, 338)],
  },
  {
    id: 'M6',
    outcome: 'plus',
    when: (a) => voorwaardenVan(a).length === 0,
    cite: [cite('notitie', '§3.2 Extra aanbod', 194, 206), cite('notitie', '§3.2 Randvoorwaarden', 234, 250)],
  },
  {
    id: 'M7',
    outcome: 'plusMits',
    when: () => true,
    cite: [cite('notitie', '§3.2 Randvoorwaarden', 234, 250), cite('notitie', '§5 Conclusie', 337, 344)],
  },
] as const satisfies readonly Rule<Answers, Model>[];

export const modelVan = (a: Answers): Model => firstMatch(modelRules, a).outcome;

/** Whether the practice works, or will work, with a POH-GGZ. */
export const metPoh = (a: Answers): boolean =>
  a.pohGgz === 'metJeugd' ||
  a.pohGgz === 'zonderJeugd' ||
  functieVan(a) === 'huisartsenzorg' ||
  ['plus', 'plusMits'].includes(modelVan(a));

const jeugdhulpvraag = (a: Answers) =>
  a.hulpvragen?.includes('opvoeden') === true ||
  a.hulpvragen?.includes('complex') === true ||
  a.basisvoorwaarden?.aanspreekpunt !== 'ja';

/** Whether an ondersteuner jeugd of the municipality fits. */
export const metOndersteuner = (a: Answers): boolean =>
  functieVan(a) !== 'huisartsenzorg' &&
  (a.gemeenteFunctie === 'aanwezig' ||
    a.ondersteunerWens === 'ja' ||
    (a.ondersteunerWens === 'onbekend' &&
      (a.gemeenteFunctie === 'aangeboden' || a.gemeenteFunctie === 'inGesprek') &&
      jeugdhulpvraag(a)));

const gescheidenRollen = cite('notitie', '§4 Samenwerking met de gemeente', 308, 323);
const pohMagBijBasis = cite('notitie', '§3.1 Basisaanbod', 145, 152);
const pohBijHuisarts = cite('notitie', '§4 Samenwerking met de gemeente', 313, 315);

/** Who supports the practice. */
export const ondersteuningRules = [
  { id: 'O1', outcome: 'beide', when: (a) => metPoh(a) && metOndersteuner(a), cite: [gescheidenRollen] },
  { id: 'O2', outcome: 'pohGgz', when: metPoh, cite: [pohBijHuisarts, pohMagBijBasis] },
  {
    id: 'O3',
    outcome: 'ondersteuner',
    when: metOndersteuner,
    cite: [
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
      cite('leidraad', 'Gemeenten b', 117, 127),
      pohMagBijBasis,
    ],
  },
  {
    id: 'O4',
    outcome: 'geen',
    when: () => true,
    cite: [pohMagBijBasis, cite('leidraad', 'Gemeenten b', 117, 127)],
  },
] as const satisfies readonly Rule<Answers, Ondersteuning>[];

export const ondersteuningVan = (a: Answers): Ondersteuning => firstMatch(ondersteuningRules, a).outcome;
