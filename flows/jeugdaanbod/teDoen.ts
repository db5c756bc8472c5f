import { functieVan } from '../functie/rules';
import { financieringVan } from './financiering';
import { isPoh, vanGemeente } from './persoon';
import type { Answers } from './questions';
import { modelVan } from './rules';
import { type VoorwaardeId, voorwaardenVan } from './voorwaarden';

/** Whether a condition is not in order yet. */
export const nogTeDoen = (a: Answers, id: VoorwaardeId) => voorwaardenVan(a).includes(id);

/** Whether the advice is more than the basic offer, or would be. */
export const meerDanBasis = (a: Answers) => modelVan(a) !== 'basis';

const wordtPoh = (a: Answers) =>
  a.pohGgz === 'geen' &&
  functieVan(a) === 'huisartsenzorg' &&
  a.gemeenteFunctie !== 'aanwezig' &&
  a.ondersteunerWens === 'ja';

/** Whether a POH-GGZ has to be found. */
export const pohTeZoeken = (a: Answers) =>
  (nogTeDoen(a, 'pohGgz') && (meerDanBasis(a) || a.ambitie === 'plus')) ||
  (a.pohGgz === 'gewenst' && !isPoh(a)) ||
  wordtPoh(a);

/** Whether the money for a POH-GGZ has to be arranged. */
export function pohGeldTeRegelen(a: Answers): boolean {
  const route = financieringVan(a).pohGgzModule;
  if (route !== undefined) return route !== 'geregeld';
  return meerDanBasis(a) && (nogTeDoen(a, 'pohMiddelen') || vanGemeente(a));
}

/** Whether it has to be asked how lasting the money of the municipality is. */
export const gemeentegeldTeRegelen = (a: Answers) => {
  const route = financieringVan(a).jeugdwet;
  return (
    (route === 'tijdelijk' || route === 'teRegelen') &&
    a.functieMiddelen !== undefined &&
    a.functieMiddelen !== 'structureel' &&
    functieVan(a) !== 'hybride'
  );
};
