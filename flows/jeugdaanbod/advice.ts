import { openQuestions } from '../../src/engine/explain';
import { firstMatch, type Rule } from '../../src/engine/rule';
import { functieMitsVan, type MitsId } from '../functie/mits';
import { type FunctieRuleId, functieGroups, type Naam, naamVan } from '../functie/naam';
import { type Functie, functieVan } from '../functie/rules';
import { type ActieId, actiesVan } from './acties';
import { eerstVan } from './eerst';
import { type Financiering, financieringVan } from './financiering';
import { type Ondersteuning, ondersteuningRules, ondersteuningVan } from './ondersteuning';
import { type Populatie, populatieRules, populatieVan } from './populatie';
import { type Answers, questions } from './questions';
import { type Model, modelRules, modelVan } from './rules';
import { type VoorwaardeId, voorwaardenVan } from './voorwaarden';

export type RuleId =
  | FunctieRuleId
  | (typeof populatieRules | typeof modelRules | typeof ondersteuningRules)[number]['id'];

/** The outcome of the flow. Keys and their order are fixed: other programs read them. */
export interface Advice {
  readonly populatie: Populatie;
  readonly model: Model;
  readonly voorwaarden: readonly VoorwaardeId[];
  readonly functie: Functie | null;
  readonly functieMits: readonly MitsId[] | null;
  readonly naam: Naam | null;
  readonly ondersteuning: Ondersteuning;
  readonly financiering: Financiering;
  readonly acties: readonly ActieId[];
  /** What of `acties` to do first, at most three. */
  readonly eerst: readonly ActieId[];
  readonly openVragen: readonly string[];
  readonly regels: readonly RuleId[];
}

/** The groups of rules in the order of the advice; those on the person of the municipality only when asked. */
export function groups(
  a: Answers,
): readonly (readonly [group: string, rules: readonly Rule<Answers, string, RuleId>[]])[] {
  return [
    ['populatie', populatieRules],
    ['model', modelRules],
    ...(functieVan(a) === null ? [] : functieGroups),
    ['ondersteuning', ondersteuningRules],
  ];
}

/** The advice that follows from the answers on the path. */
export function advise(a: Answers): Advice {
  return {
    populatie: populatieVan(a),
    model: modelVan(a),
    voorwaarden: voorwaardenVan(a),
    functie: functieVan(a),
    functieMits: functieMitsVan(a),
    naam: naamVan(a),
    ondersteuning: ondersteuningVan(a),
    financiering: financieringVan(a),
    acties: actiesVan(a).map((actie) => actie.id),
    eerst: eerstVan(a).map((actie) => actie.id),
    openVragen: openQuestions(questions, a),
    regels: groups(a).map(([, rules]) => firstMatch(rules, a).id),
  };
}
