import { openQuestions } from '../../src/engine/explain';
import { firstMatch } from '../../src/engine/rule';
import { functieMitsVan, type MitsId } from '../functie/mits';
import { type FunctieRuleId, hernoemen, type Naam, naamRules } from '../functie/naam';
import { type Functie, functieRules } from '../functie/rules';
import { type Answers, questions } from './questions';

/** The outcome of the flow. Keys and their order are fixed: other programs read them. */
export interface Advice {
  readonly functie: Functie;
  /** What is still to be fixed about the person, in the order of the advice. */
  readonly functieMits: readonly MitsId[];
  readonly naam: Naam;
  /** Whether the name in use has to go. */
  readonly hernoemen: boolean;
  readonly regels: readonly FunctieRuleId[];
  readonly openVragen: readonly string[];
}

/** The advice that follows from the answers to all questions that are asked. */
export function advise(a: Answers): Advice {
  const functie = firstMatch(functieRules, a);
  const naam = firstMatch(naamRules, a);
  return {
    functie: functie.outcome,
    functieMits: functieMitsVan(a) ?? [],
    naam: naam.outcome,
    hernoemen: hernoemen.when(a),
    regels: [functie.id, naam.id],
    openVragen: openQuestions(questions, a),
  };
}
