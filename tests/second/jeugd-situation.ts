import type { Facts } from './facts';
import { type Functie, judgeFunctie, type Verdict } from './functie';
import { functieAsked, functieZelfde, gemeenteFunctie, hulpvragen, pohGgz, problematiek } from './jeugd-questions';
import { decide, type Ruling } from './rule';

export type Populatie = 'zwak' | 'sterk' | 'mogelijk';

/** The answers on the path and what follows from them before any model is chosen. */
export interface Situation {
  readonly facts: Facts;
  readonly populatie: Ruling<Populatie>;
  /** Null when the municipality's person was not asked about. */
  readonly verdict: Verdict | null;
  /** Whether the person is one of these; false for each of them when not asked. */
  readonly functieIs: (...kinds: readonly Functie[]) => boolean;
  /** Whom the practice counts as its POH-GGZ is the municipality's person. */
  readonly vanGemeente: boolean;
  /** The municipality's person is (also) the practice's POH-GGZ. */
  readonly isPoh: boolean;
  readonly eigenPoh: boolean;
}

export function situationOf(facts: Facts): Situation {
  const verdict = functieAsked(facts) ? judgeFunctie(facts) : null;
  const functieIs = (...kinds: readonly Functie[]) => verdict !== null && kinds.includes(verdict.functie.outcome);
  const present = facts.is(gemeenteFunctie, 'aanwezig');
  const vanGemeente = present && facts.is(functieZelfde, 'ja') && functieIs('jeugdhulp', 'contactpersoon');
  return {
    facts,
    populatie: populatieRule(facts),
    verdict,
    functieIs,
    vanGemeente,
    isPoh: present && functieIs('huisartsenzorg', 'gesplitst'),
    eigenPoh: facts.is(pohGgz, 'metJeugd', 'zonderJeugd') && !vanGemeente,
  };
}

function populatieRule(facts: Facts): Ruling<Populatie> {
  const more = facts.is(problematiek, 'meer');
  const otherDemand = !facts.has(hulpvragen, 'onbekend') && !facts.has(hulpvragen, 'lichtPsychisch', 'lichamelijk');
  return decide<Populatie>(
    [
      ['P1', 'zwak', facts.is(problematiek, 'minder') || (!more && otherDemand)],
      ['P2', 'sterk', more && facts.has(hulpvragen, 'lichtPsychisch')],
    ],
    ['P3', 'mogelijk'],
  );
}
