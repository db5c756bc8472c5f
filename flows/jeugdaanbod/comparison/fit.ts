import type { Fit } from '../../../src/content/comparison';
import type { Grounds } from '../../../src/engine/cite';
import type { FiredRule } from '../../../src/engine/flow';
import { firstMatch } from '../../../src/engine/rule';
import type { TextRef } from '../../../src/engine/text';
import { functieRules } from '../../functie/rules';
import { cite, gevolgtrekking } from '../../sources';
import type { Advice } from '../advice';
import { ondersteuningRules } from '../ondersteuning';
import { eigenPoh, isPoh } from '../persoon';
import type { Answers } from '../questions';
import { modelRules } from '../rules';
import { type Key, text } from '../text';
import type { OptionId } from './content';
import { uitElkaar } from './hybride';

/** Whether an option fits, and why. */
export interface Verdict extends Grounds {
  readonly fit: Fit;
  readonly fitText: TextRef;
  readonly why: TextRef;
  readonly rules: readonly string[];
}

interface Judgement extends Grounds {
  readonly fit: Fit;
  readonly fitText?: Key;
  readonly why: TextRef;
  /** The groups of rules that it rests on. */
  readonly groups: readonly string[];
}

const fitTexts: Readonly<Record<Fit, Key>> = {
  fits: 'comparison.fit.fits',
  notYet: 'comparison.fit.notYet',
  fitsNot: 'comparison.fit.fitsNot',
};

/** What a verdict rests on when it says what a rule says. */
const groundsOf = ({ basis, cite: cites }: Grounds): Grounds => ({ basis, cite: cites });
const modelGrounds = (a: Answers) => groundsOf(firstMatch(modelRules, a));
const functieGrounds = (a: Answers) => groundsOf(firstMatch(functieRules, a));
const ondersteuningGrounds = (a: Answers) => groundsOf(firstMatch(ondersteuningRules, a));

function nietsNieuws(_: Answers, { acties }: Advice): Judgement {
  const klaar = acties.length === 0;
  return {
    fit: klaar ? 'fits' : 'notYet',
    why: klaar
      ? text('comparison.why.nietsNieuws.fits')
      : text('comparison.why.nietsNieuws.notYet', { aantal: acties.length }),
    groups: ['model', 'functie', 'naam'],
    ...gevolgtrekking(cite('notitie', '§3 Twee modellen', 122, 127)),
  };
}

const metPlus = ({ model }: Advice) => model === 'plus' || model === 'plusMits';

const voorElkePraktijk = cite('notitie', '§3.1 Basisaanbod', 131, 135);

const basis = (a: Answers, advice: Advice): Judgement => ({
  fit: 'fits',
  why: text(`comparison.why.basis.${metPlus(advice) ? 'onderPlus' : 'model'}`),
  groups: ['model'],
  basis: metPlus(advice) ? 'bron' : modelGrounds(a).basis,
  cite: metPlus(advice)
    ? [voorElkePraktijk, cite('notitie', '§3.2 Extra aanbod', 194, 198)]
    : [voorElkePraktijk, ...modelGrounds(a).cite],
});

const plusFits = { plus: 'fits', plusMits: 'notYet', basisEerst: 'notYet', basis: 'fitsNot' } as const;

function plus(a: Answers, { model, voorwaarden }: Advice): Judgement {
  const rule = firstMatch(modelRules, a);
  return {
    fit: plusFits[model],
    why: text(`comparison.why.plus.${rule.id}`, { aantal: voorwaarden.length }),
    groups: ['populatie', 'model'],
    ...groundsOf(rule),
  };
}

function ondersteunerWhy(a: Answers, { functie, financiering }: Advice) {
  const { jeugdwet } = financiering;
  if (jeugdwet === undefined) return functie === 'huisartsenzorg' ? functie : 'geen';
  if (jeugdwet === 'geregeld' || jeugdwet === 'tijdelijk') return jeugdwet;
  if (a.gemeenteFunctie !== 'aanwezig') return 'nogTeRegelen';
  return functie === 'hybride' ? 'mengvorm' : 'nogVastTeLeggen';
}

/** Verdicts that say what the person of the municipality is. */
const overDeFunctie: readonly string[] = ['geregeld', 'tijdelijk', 'mengvorm', 'huisartsenzorg'];

const routeFits = { geregeld: 'fits', tijdelijk: 'notYet', teRegelen: 'notYet', scheiden: 'fitsNot' } as const;

const ondersteuner = (a: Answers, advice: Advice): Judgement => ({
  fit: advice.financiering.jeugdwet === undefined ? 'fitsNot' : routeFits[advice.financiering.jeugdwet],
  why: text(`comparison.why.ondersteuner.${ondersteunerWhy(a, advice)}`),
  groups: ['functie', 'ondersteuning'],
  ...(overDeFunctie.includes(ondersteunerWhy(a, advice)) ? functieGrounds(a) : ondersteuningGrounds(a)),
});

function beide(a: Answers, { financiering: { pohGgzModule, jeugdwet }, ondersteuning }: Advice): Judgement {
  const geregeld = pohGgzModule === 'geregeld' && jeugdwet === 'geregeld' && (eigenPoh(a) || isPoh(a));
  const allebei = pohGgzModule !== undefined && jeugdwet !== undefined;
  const wel = geregeld ? 'geregeld' : 'nogTeRegelen';
  return {
    fit: geregeld ? 'fits' : allebei ? 'notYet' : 'fitsNot',
    why: text(`comparison.why.beide.${ondersteuning === 'beide' ? wel : ondersteuning}`),
    groups: ['model', 'functie', 'ondersteuning'],
    ...ondersteuningGrounds(a),
  };
}

const hybrideWhy = ({ gemeenteFunctie }: Answers) => (gemeenteFunctie === 'aanwezig' ? 'nu' : 'bedoeld');

const hybride = (a: Answers, { functie }: Advice): Judgement => ({
  fit: 'fitsNot',
  fitText: 'comparison.fit.apart',
  why: text(`comparison.why.hybride.${functie === 'hybride' ? hybrideWhy(a) : 'niet'}`),
  groups: functie === 'hybride' ? ['functie'] : [],
  ...gevolgtrekking(...uitElkaar),
});

const judges: Readonly<Record<OptionId, (a: Answers, advice: Advice) => Judgement>> = {
  nietsNieuws,
  basis,
  plus,
  ondersteuner,
  beide,
  hybride,
};

/**
 * Whether an option fits these answers, and the rules that this rests on.
 * @param fired the rules that fired on the answers
 */
export function verdictOn(option: OptionId, a: Answers, advice: Advice, fired: readonly FiredRule[]): Verdict {
  const judgement = judges[option](a, advice);
  const { fit, fitText = fitTexts[fit], why, groups } = judgement;
  const rules = fired.filter(({ group }) => groups.includes(group)).map(({ id }) => id);
  return { fit, fitText: text(fitText), why, rules, basis: judgement.basis, cite: judgement.cite };
}
