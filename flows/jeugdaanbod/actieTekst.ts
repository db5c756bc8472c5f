import { functieVan } from '../functie/rules';
import type { ActieId } from './acties';
import type { Answers } from './questions';
import { isPlus } from './rules';

type ActieTekst = ActieId | 'pohGgzToch' | 'pohGgzWordt';

/** The text of an action. To look for a POH-GGZ is another thing where nobody wants one, or somebody is about to be it. */
export function actieTekst(id: ActieId, a: Answers): ActieTekst {
  if (id !== 'pohGgz') return id;
  if (functieVan(a) === 'huisartsenzorg' && a.gemeenteFunctie !== 'aanwezig') return 'pohGgzWordt';
  return a.pohGgz === 'geen' && !isPlus(a) ? 'pohGgzToch' : id;
}
