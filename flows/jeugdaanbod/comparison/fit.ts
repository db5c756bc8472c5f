import type { Fit } from '../../../src/content/comparison';
import type { Cites, Grounds } from '../../../src/engine/cite';
import type { FiredRule } from '../../../src/engine/flow';
import type { TextRef } from '../../../src/engine/text';
import { cite } from '../../sources';
import type { Advice } from '../advice';
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

const gescheidenRollen: Cites = [cite('notitie', '§4 Samenwerking met de gemeente', 308, 323)];

function nietsNieuws(_: Answers, { acties }: Advice): Judgement {
  const klaar = acties.length === 0;
  return {
    fit: klaar ? 'fits' : 'notYet',
    why: klaar
      ? text('comparison.why.nietsNieuws.fits')
      : text('comparison.why.nietsNieuws.notYet', { aantal: acties.length }),
    groups: ['model', 'functie', 'naam'],
    basis: 'bron',
    cite: [cite('notitie', '§3 Twee modellen', 122, 127)],
  };
}

const metPlus = ({ model }: Advice) => model === 'plus' || model === 'plusMits';

const basis = (_: Answers, advice: Advice): Judgement => ({
  fit: 'fits',
  why: text(`comparison.why.basis.${metPlus(advice) ? 'onderPlus' : 'model'}`),
  groups: ['model'],
  basis: 'bron',
  cite: [cite('notitie', '§3.1 Basisaanbod', 131, 135)],
});

const plusFits = { plus: 'fits', plusMits: 'notYet', basisEerst: 'notYet', basis: 'fitsNot' } as const;

function plus(_: Answers, { model, regels, voorwaarden }: Advice): Judgement {
  const rule = modelRules.find(({ id }) => regels.includes(id)) ?? modelRules[0];
  return {
    fit: plusFits[model],
    why: text(`comparison.why.plus.${rule.id}`, { aantal: voorwaarden.length }),
    groups: ['populatie', 'model'],
    basis: rule.basis,
    cite: rule.cite,
  };
}

function ondersteunerWhy(a: Answers, { functie, financiering }: Advice) {
  const { jeugdwet } = financiering;
  if (jeugdwet === undefined) return functie === 'huisartsenzorg' ? functie : 'geen';
  if (jeugdwet === 'geregeld' || jeugdwet === 'tijdelijk') return jeugdwet;
  if (a.gemeenteFunctie !== 'aanwezig') return 'nogTeRegelen';
  return functie === 'hybride' ? 'mengvorm' : 'nogVastTeLeggen';
}

const routeFits = { geregeld: 'fits', tijdelijk: 'notYet', teRegelen: 'notYet', scheiden: 'fitsNot' } as const;

const ondersteuner = (a: Answers, advice: Advice): Judgement => ({
  fit: advice.financiering.jeugdwet === undefined ? 'fitsNot' : routeFits[advice.financiering.jeugdwet],
  why: text(`comparison.why.ondersteuner.${ondersteunerWhy(a, advice)}`),
  groups: ['functie', 'ondersteuning'],
  basis: 'bron',
  cite: gescheidenRollen,
});

function beide(_: Answers, { financiering: { pohGgzModule, jeugdwet }, ondersteuning }: Advice): Judgement {
  const geregeld = pohGgzModule === 'geregeld' && jeugdwet === 'geregeld';
  const allebei = pohGgzModule !== undefined && jeugdwet !== undefined;
  const wel = geregeld ? 'geregeld' : 'nogTeRegelen';
  return {
    fit: geregeld ? 'fits' : allebei ? 'notYet' : 'fitsNot',
    why: text(`comparison.why.beide.${ondersteuning === 'beide' ? wel : ondersteuning}`),
    groups: ['model', 'functie', 'ondersteuning'],
    basis: 'bron',
    cite: gescheidenRollen,
  };
}

const hybride = (_: Answers, { functie }: Advice): Judgement => ({
  fit: 'fitsNot',
  fitText: 'comparison.fit.apart',
  why: text(`comparison.why.hybride.${functie === 'hybride' ? 'nu' : 'niet'}`),
  groups: functie === 'hybride' ? ['functie'] : [],
  basis: 'gevolgtrekking',
  cite: uitElkaar,
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
