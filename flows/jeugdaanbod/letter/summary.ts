import type { SummaryRow } from '../../../src/content/letter';
import type { TextRef } from '../../../src/engine/text';
import { actieTekst } from '../actieTekst';
import type { Advice } from '../advice';
import { routes } from '../financiering';
import { functieTextOf } from '../outcomes';
import { vanGemeente } from '../persoon';
import type { Answers } from '../questions';
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
function supportOf(a: Answers, { functie, ondersteuning, acties }: Advice): TextRef {
  if (acties.includes('afbouwen')) return text('conclusion.afbouwen');
  if (functie === 'huisartsenzorg') return text('conclusion.pohGgzFunctie');
  if (ondersteuning === 'eenPersoon') return text(`conclusion.eenPersoon.${rollenVan[functie ?? 'onbepaald']}`);
  if (vanGemeente(a))
    return text(`conclusion.vanGemeente.${ondersteuning === 'beide' ? ondersteuning : 'ondersteuner'}`);
  if (ondersteuning === 'beide' || ondersteuning === 'ondersteuner') {
    if (functie === 'onbepaald') return text(`conclusion.${ondersteuning}Onbepaald`);
    if (functie === 'contactpersoon') return text(`conclusion.${ondersteuning}Contactpersoon`);
  }
  return text(functie === 'hybride' ? `conclusion.${ondersteuning}Hybride` : `conclusion.${ondersteuning}`);
}

function offerOf(id: (typeof modelRules)[number]['id'], { voorwaarden, populatie }: Advice): TextRef {
  if (id === 'M6') return text(`conclusion.M6.${populatie === 'sterk' ? populatie : 'mogelijk'}`);
  const count = voorwaarden.length;
  return id === 'M7' ? text(`conclusion.M7.${count === 1 ? 'een' : 'meer'}`, { count }) : text(`conclusion.${id}`);
}

const cruciaal = ['basisvoorwaarden.verwijsmogelijkheden', 'basisvoorwaarden.socialeKaart'] as const;

/** What is crucial with every offer and is not there, or may not be; said before all else. */
function crucialOf({ voorwaarden, openVragen }: Advice): TextRef[] {
  const lacks = cruciaal.filter((id) => voorwaarden.includes(id));
  if (lacks.length === 0) return [];
  const about = lacks.length === 2 ? 'beide' : lacks[0] === cruciaal[0] ? 'verwijzen' : 'socialeKaart';
  const isUnknown = lacks.every((id) => openVragen.includes(id));
  return [text(isUnknown ? `conclusion.cruciaal.onbekend.${about}` : `conclusion.cruciaal.${about}`)];
}

/** What is crucial and lacks, then the offer: the conclusion as far as a picture of the rest does not show it. */
export const leadOf = (advice: Advice): TextRef[] => [
  ...crucialOf(advice),
  ...advice.regels.filter(isModelRule).map((id) => offerOf(id, advice)),
];

/** The conclusion in full sentences: what is crucial and lacks, the offer, the support. */
export const conclusionOf = (a: Answers, advice: Advice): TextRef[] => [...leadOf(advice), supportOf(a, advice)];

function row(id: keyof typeof labels, values: readonly TextRef[]): SummaryRow {
  return { id, label: labels[id], values };
}

/** The advice at a glance, for the first page of print and the table of a hagro. */
export function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const toArrange = routes.filter(({ id }) => ['tijdelijk', 'teRegelen'].includes(advice.financiering[id] ?? ''));
  return [
    row('model', [text(`model.${advice.model}`)]),
    row('ondersteuning', [text(`ondersteuning.${advice.ondersteuning}`)]),
    row('functie', [functieTextOf(advice)]),
    row(
      'betaling',
      toArrange.length > 0 ? toArrange.map(({ id }) => text(`routes.${id}.name`)) : [text('summary.nietsTeRegelen')],
    ),
    row(
      'eerst',
      advice.eerst.length > 0
        ? advice.eerst.map((id) => text(`acties.${actieTekst(id, a)}`))
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
