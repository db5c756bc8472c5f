import type { SummaryRow } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import type { Advice } from '../advice';
import { routes } from '../financiering';
import { modelRules } from '../rules';
import { text } from '../text';

const isModelRule = (id: string): id is (typeof modelRules)[number]['id'] => modelRules.some((rule) => rule.id === id);

/** The sentence on support; a function that turns out to be huisartsenzorg or hybrid is named as such. */
function supportOf({ functie, ondersteuning }: Advice): TextRef {
  if (functie === 'huisartsenzorg') return text('conclusion.pohGgzFunctie');
  return text(functie === 'hybride' ? `conclusion.${ondersteuning}Hybride` : `conclusion.${ondersteuning}`);
}

/** The conclusion in two sentences: the offer and the support. */
export function conclusionOf(advice: Advice): TextRef[] {
  const { voorwaarden } = advice;
  const rule = advice.regels.filter(isModelRule);
  return [...rule.map((id) => text(`conclusion.${id}`, { count: voorwaarden.length })), supportOf(advice)];
}

const most = 3;

function row(id: keyof typeof labels, values: readonly TextRef[]): SummaryRow {
  return { id, label: labels[id], values };
}

/** The advice at a glance, for the first page of print and the table of a hagro. */
export function summaryOf(advice: Advice): SummaryRow[] {
  const toArrange = routes.filter(({ id }) => advice.financiering[id] === 'teRegelen');
  return [
    row('model', [text(`model.${advice.model}`)]),
    row('ondersteuning', [text(`ondersteuning.${advice.ondersteuning}`)]),
    row('functie', [advice.functie ? text(`functieKort.${advice.functie}`) : text('summary.nietGevraagd')]),
    row(
      'betaling',
      toArrange.length > 0 ? toArrange.map(({ id }) => text(`routes.${id}.name`)) : [text('summary.nietsTeRegelen')],
    ),
    row(
      'eerst',
      advice.acties.length > 0
        ? advice.acties.slice(0, most).map((id) => text(`acties.${id}`))
        : [text('summary.nietsTeDoen')],
    ),
  ];
}

const labels = {
  model: text('summary.model'),
  ondersteuning: text('summary.ondersteuning'),
  functie: text('summary.functie'),
  betaling: text('summary.betaling'),
  eerst: text('summary.eerst'),
} as const;
