import type { SummaryRow } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import type { Advice } from '../advice';
import { routes } from '../financiering';
import { modelRules } from '../rules';
import { text } from '../text';

const isModelRule = (id: string): id is (typeof modelRules)[number]['id'] => modelRules.some((rule) => rule.id === id);

const rollenVan = {
  gesplitst: 'gesplitst',
  hybride: 'hybride',
  contactpersoon: 'jeugdhulp',
  jeugdhulp: 'jeugdhulp',
  huisartsenzorg: 'jeugdhulp',
  onbepaald: 'onbepaald',
} as const;

/** The sentence on support; what the municipality's person turns out to be is named in it. */
function supportOf({ functie, ondersteuning, acties }: Advice): TextRef {
  if (acties.includes('afbouwen')) return text('conclusion.afbouwen');
  if (functie === 'huisartsenzorg') return text('conclusion.pohGgzFunctie');
  if (ondersteuning === 'eenPersoon') return text(`conclusion.eenPersoon.${rollenVan[functie ?? 'onbepaald']}`);
  return text(functie === 'hybride' ? `conclusion.${ondersteuning}Hybride` : `conclusion.${ondersteuning}`);
}

function offerOf(id: (typeof modelRules)[number]['id'], { voorwaarden, populatie }: Advice): TextRef {
  if (id === 'M6') return text(`conclusion.M6.${populatie === 'sterk' ? populatie : 'mogelijk'}`);
  const count = voorwaarden.length;
  return id === 'M7' ? text(`conclusion.M7.${count === 1 ? 'een' : 'meer'}`, { count }) : text(`conclusion.${id}`);
}

/** What is crucial with every offer and is not there; said before all else. */
function crucialOf({ voorwaarden }: Advice): TextRef[] {
  const verwijzen = voorwaarden.includes('basisvoorwaarden.verwijsmogelijkheden');
  const socialeKaart = voorwaarden.includes('basisvoorwaarden.socialeKaart');
  if (!verwijzen && !socialeKaart) return [];
  if (verwijzen && socialeKaart) return [text('conclusion.cruciaal.beide')];
  return [text(`conclusion.cruciaal.${verwijzen ? 'verwijzen' : 'socialeKaart'}`)];
}

/** What is crucial and lacks, then the offer: the conclusion as far as a picture of the rest does not show it. */
export const leadOf = (advice: Advice): TextRef[] => [
  ...crucialOf(advice),
  ...advice.regels.filter(isModelRule).map((id) => offerOf(id, advice)),
];

/** The conclusion in full sentences: what is crucial and lacks, the offer, the support. */
export const conclusionOf = (advice: Advice): TextRef[] => [...leadOf(advice), supportOf(advice)];

function row(id: keyof typeof labels, values: readonly TextRef[]): SummaryRow {
  return { id, label: labels[id], values };
}

/** The advice at a glance, for the first page of print and the table of a hagro. */
export function summaryOf(advice: Advice): SummaryRow[] {
  const toArrange = routes.filter(({ id }) => ['tijdelijk', 'teRegelen'].includes(advice.financiering[id] ?? ''));
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
      advice.eerst.length > 0 ? advice.eerst.map((id) => text(`acties.${id}`)) : [text('summary.nietsTeDoen')],
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
