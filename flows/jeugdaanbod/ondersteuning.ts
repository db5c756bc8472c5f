import { firstMatch, once, type Rule } from '../../src/engine/rule';
import { functieVan, hybrideIngewikkeld } from '../functie/rules';
import { cite } from '../sources';
import { eigenPoh, inTweeRollen, isHuisartsenzorg } from './persoon';
import type { Answers } from './questions';
import { isPlus } from './rules';

export type Ondersteuning = 'eenPersoon' | 'beide' | 'pohGgz' | 'ondersteuner' | 'geen';

/** Whether the practice works, or will work, with a POH-GGZ. */
export const metPoh = (a: Answers): boolean =>
  isPlus(a) || eigenPoh(a) || a.pohGgz === 'gewenst' || isHuisartsenzorg(a);

const jeugdhulpvraag = (a: Answers) =>
  a.hulpvragen?.includes('opvoeden') === true ||
  a.hulpvragen?.includes('complex') === true ||
  a.basisvoorwaarden?.aanspreekpunt !== 'ja';

const isAangeboden = (a: Answers) => a.gemeenteFunctie === 'aangeboden' || a.gemeenteFunctie === 'inGesprek';

/** Whether an ondersteuner jeugd of the municipality fits. */
export const metOndersteuner = (a: Answers): boolean =>
  functieVan(a) !== 'huisartsenzorg' &&
  a.ondersteunerWens !== 'nee' &&
  (a.gemeenteFunctie === 'aanwezig' || a.ondersteunerWens === 'ja' || (isAangeboden(a) && jeugdhulpvraag(a)));

const gescheidenRollen = cite('notitie', '§4 Samenwerking met de gemeente', 308, 323);
const pohMagBijBasis = cite('notitie', '§3.1 Basisaanbod', 145, 152);
const pohBijHuisarts = cite('notitie', '§4 Samenwerking met de gemeente', 313, 315);

/** Who supports the practice. */
export const ondersteuningRules = [
  {
    id: 'O1',
    outcome: 'eenPersoon',
    when: (a) => metOndersteuner(a) && inTweeRollen(a),
    basis: 'gevolgtrekking',
    cite: [hybrideIngewikkeld, cite('notitie', '§4 Samenwerking met de gemeente', 310, 312)],
  },
  {
    id: 'O2',
    outcome: 'beide',
    when: (a) => metPoh(a) && metOndersteuner(a),
    basis: 'bron',
    cite: [gescheidenRollen],
  },
  { id: 'O3', outcome: 'pohGgz', when: metPoh, basis: 'bron', cite: [pohBijHuisarts, pohMagBijBasis] },
  {
    id: 'O4',
    outcome: 'ondersteuner',
    when: metOndersteuner,
    basis: 'bron',
    cite: [
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
      cite('leidraad', 'Gemeenten b', 117, 127),
      pohMagBijBasis,
    ],
  },
  {
    id: 'O5',
    outcome: 'geen',
    when: () => true,
    basis: 'bron',
    cite: [pohMagBijBasis, cite('leidraad', 'Gemeenten b', 117, 127)],
  },
] as const satisfies readonly Rule<Answers, Ondersteuning>[];

export const ondersteuningVan = once((a: Answers): Ondersteuning => firstMatch(ondersteuningRules, a).outcome);
