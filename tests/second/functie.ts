import type { Facts } from './facts';
import {
  functieBetaler,
  functieNaam,
  functieTaken,
  functieVerantwoordelijk,
  functieVerdeling,
  functieWerkgever,
} from './functie-questions';
import type { Single } from './question';
import { decide, type Ruling } from './rule';

export type Functie = 'gesplitst' | 'hybride' | 'contactpersoon' | 'jeugdhulp' | 'huisartsenzorg' | 'onbepaald';
export type Mits = 'betaler' | 'verdeling' | 'verantwoordelijkheid' | 'aansturing' | 'werkgever' | 'taken';
export type Naam = 'eerstHelderheid' | 'ondersteunerJeugd' | 'pohGgz' | 'perRol';

/** What the rules say of the municipality's person. */
export interface Verdict {
  readonly functie: Ruling<Functie>;
  readonly mits: readonly Mits[];
  readonly naam: Ruling<Naam>;
  readonly hernoemen: boolean;
}

/** Judges the person; all questions about the person must have been asked. */
export function judgeFunctie(facts: Facts): Verdict {
  const functie = functieRule(facts);
  const naam = naamRule(functie.outcome);
  return { functie, mits: mitsOf(facts, functie.outcome), naam, hernoemen: mustRename(facts, naam.outcome) };
}

function functieRule(facts: Facts): Ruling<Functie> {
  const both = facts.is(functieBetaler, 'beide');
  const municipality = facts.is(functieBetaler, 'gemeente');
  const insurer = facts.is(functieBetaler, 'zorgverzekeraar');
  const answersFor = is(facts, functieVerantwoordelijk);
  return decide<Functie>(
    [
      ['F1', 'gesplitst', both && facts.is(functieVerdeling, 'perTaak')],
      ['F2', 'hybride', both && facts.is(functieVerdeling, 'samen')],
      ['F3', 'hybride', municipality && answersFor('huisarts', 'gedeeld')],
      ['F4', 'hybride', insurer && answersFor('gemeente', 'gedeeld')],
      ['F5', 'hybride', insurer && facts.has(functieTaken, 'jeugdhulp', 'opvoedondersteuning')],
      ['F6', 'contactpersoon', municipality && facts.hasOnly(functieTaken, 'verbinding', 'consultatie')],
      ['F7', 'jeugdhulp', municipality],
      ['F8', 'huisartsenzorg', insurer],
    ],
    ['F9', 'onbepaald'],
  );
}

function mitsOf(facts: Facts, functie: Functie): Mits[] {
  const employer = is(facts, functieWerkgever);
  const unsettled = facts.is(functieVerantwoordelijk, 'nietVastgelegd');
  const splitNotShared = functie === 'gesplitst' && !facts.is(functieVerantwoordelijk, 'gedeeld');
  const steeredByOther =
    (facts.is(functieBetaler, 'gemeente') && employer('praktijk', 'huisartsenorganisatie')) ||
    (facts.is(functieBetaler, 'zorgverzekeraar') && employer('gemeente'));
  const mits: Mits[] = [];
  if (facts.is(functieBetaler, 'onbekend')) mits.push('betaler');
  if (facts.is(functieVerdeling, 'onbekend')) mits.push('verdeling');
  if (unsettled || splitNotShared) mits.push('verantwoordelijkheid');
  if (steeredByOther) mits.push('aansturing');
  if (employer('onbekend')) mits.push('werkgever');
  if (facts.has(functieTaken, 'onbekend')) mits.push('taken');
  return mits;
}

function naamRule(functie: Functie): Ruling<Naam> {
  return decide<Naam>(
    [
      ['N1', 'eerstHelderheid', functie === 'hybride' || functie === 'onbepaald'],
      ['N2', 'ondersteunerJeugd', functie === 'jeugdhulp' || functie === 'contactpersoon'],
      ['N3', 'pohGgz', functie === 'huisartsenzorg'],
    ],
    ['N4', 'perRol'],
  );
}

function mustRename(facts: Facts, naam: Naam): boolean {
  return (
    facts.is(functieNaam, 'pohJeugd') ||
    (naam === 'ondersteunerJeugd' && facts.is(functieNaam, 'pohGgz')) ||
    (naam === 'pohGgz' && facts.is(functieNaam, 'ondersteunerJeugd'))
  );
}

function is<Option extends string>(facts: Facts, question: Single<Option>): (...options: Option[]) => boolean {
  return (...options) => facts.is(question, ...options);
}
