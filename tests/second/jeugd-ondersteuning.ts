import type { Model } from './jeugd-model';
import {
  basisvoorwaarden,
  functieZelfde,
  gemeenteFunctie,
  hulpvragen,
  ondersteunerWens,
  pohGgz,
} from './jeugd-questions';
import type { Situation } from './jeugd-situation';
import { decide, type Ruling } from './rule';

export type Ondersteuning = 'eenPersoon' | 'beide' | 'pohGgz' | 'ondersteuner' | 'geen';

/** Who supports: the practice's POH-GGZ, the municipality's person, and what that makes together. */
export interface Support {
  readonly poh: boolean;
  readonly ondersteuner: boolean;
  readonly ondersteuning: Ruling<Ondersteuning>;
}

export function supportOf(situation: Situation, model: Model): Support {
  const { facts, functieIs, eigenPoh } = situation;
  const poh =
    model === 'plus' ||
    model === 'plusMits' ||
    eigenPoh ||
    facts.is(pohGgz, 'gewenst') ||
    functieIs('huisartsenzorg', 'gesplitst');
  const ondersteuner = hasOndersteuner(situation);
  const ondersteuning = decide<Ondersteuning>(
    [
      ['O1', 'eenPersoon', ondersteuner && twoRolesInOne(situation)],
      ['O2', 'beide', poh && ondersteuner],
      ['O3', 'pohGgz', poh],
      ['O4', 'ondersteuner', ondersteuner],
    ],
    ['O5', 'geen'],
  );
  return { poh, ondersteuner, ondersteuning };
}

function hasOndersteuner({ facts, functieIs }: Situation): boolean {
  if (functieIs('huisartsenzorg') || facts.is(ondersteunerWens, 'nee')) return false;
  const demand = facts.has(hulpvragen, 'opvoeden', 'complex') || !facts.itemIs(basisvoorwaarden, 'aanspreekpunt', 'ja');
  return (
    facts.is(gemeenteFunctie, 'aanwezig') ||
    facts.is(ondersteunerWens, 'ja') ||
    (facts.is(gemeenteFunctie, 'aangeboden', 'inGesprek') && demand)
  );
}

function twoRolesInOne({ facts, functieIs }: Situation): boolean {
  const same = facts.is(functieZelfde, 'ja');
  return (
    (functieIs('gesplitst') && !facts.is(functieZelfde, 'nee')) ||
    (functieIs('hybride', 'onbepaald') && same) ||
    (functieIs('jeugdhulp', 'contactpersoon') && same && !facts.is(gemeenteFunctie, 'aanwezig'))
  );
}
