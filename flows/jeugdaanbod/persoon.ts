import { functieVan } from '../functie/rules';
import type { Answers } from './questions';

const isAanwezig = (a: Answers) => a.gemeenteFunctie === 'aanwezig';

/** The municipality's person gives jeugdhulp, or is the contact with it. */
const isJeugdhulp = (a: Answers) => functieVan(a) === 'jeugdhulp' || functieVan(a) === 'contactpersoon';

/** The person gives huisartsenzorg, alone or beside another role. */
export const isHuisartsenzorg = (a: Answers): boolean =>
  functieVan(a) === 'huisartsenzorg' || functieVan(a) === 'gesplitst';

/** Whom the practice counts as its POH-GGZ is the municipality's person. */
export const vanGemeente = (a: Answers): boolean => isAanwezig(a) && a.functieZelfde === 'ja' && isJeugdhulp(a);

/** The person who is there is, or is also, the practice's POH-GGZ. */
export const isPoh = (a: Answers): boolean => isAanwezig(a) && isHuisartsenzorg(a);

/** The practice has a POH-GGZ of its own. */
export const eigenPoh = (a: Answers): boolean =>
  (a.pohGgz === 'metJeugd' || a.pohGgz === 'zonderJeugd') && !vanGemeente(a);

/** One person is, or would be, both the POH-GGZ and the municipality's person. */
export const inTweeRollen = (a: Answers): boolean => {
  switch (functieVan(a)) {
    case 'gesplitst':
      return a.functieZelfde !== 'nee';
    case 'hybride':
    case 'onbepaald':
      return a.functieZelfde === 'ja';
    case 'jeugdhulp':
    case 'contactpersoon':
      return a.functieZelfde === 'ja' && !isAanwezig(a);
    default:
      return false;
  }
};
