import type { SummaryRow } from '../../../src/content/letter';
import type { Sentence } from '../../../src/content/statement';
import { allTogether, type Grounds, together } from '../../../src/engine/cite';
import { decidedBy } from '../../../src/engine/rule';
import type { TextRef } from '../../../src/engine/text';
import { functieRules } from '../../functie/rules';
import { bron, cite } from '../../sources';
import { groundsOfActie } from '../acties';
import { actieTekst } from '../actieTekst';
import type { Advice } from '../advice';
import { eerstGrounds } from '../eerst';
import { routes } from '../financiering';
import { ondersteuningRules } from '../ondersteuning';
import { outcomes } from '../outcomes';
import { vanGemeente } from '../persoon';
import { populatieRules } from '../populatie';
import type { Answers } from '../questions';
import { modelRules } from '../rules';
import { text } from '../text';
import { groundsOfVoorwaarde } from '../voorwaarden';

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

/** What the sentence on support rests on: what decided on support, and on the person of the municipality. */
function supportGrounds({ acties, functie, regels }: Advice): Grounds {
  if (acties.includes('afbouwen')) return groundsOfActie('afbouwen');
  const support = decidedBy(ondersteuningRules, regels);
  return functie === null ? support : together(support, decidedBy(functieRules, regels));
}

/** What the sentence on the offer rests on: it speaks of the demand where all conditions are met. */
function offerGrounds(id: (typeof modelRules)[number]['id'], { regels }: Advice): Grounds {
  const offer = decidedBy(modelRules, regels);
  return id === 'M6' ? together(offer, decidedBy(populatieRules, regels)) : offer;
}

function offerOf(id: (typeof modelRules)[number]['id'], { voorwaarden, populatie }: Advice): TextRef {
  if (id === 'M6') return text(`conclusion.M6.${populatie === 'sterk' ? populatie : 'mogelijk'}`);
  const count = voorwaarden.length;
  return id === 'M7' ? text(`conclusion.M7.${count === 1 ? 'een' : 'meer'}`, { count }) : text(`conclusion.${id}`);
}

const cruciaal = ['basisvoorwaarden.verwijsmogelijkheden', 'basisvoorwaarden.socialeKaart'] as const;

/** What the government says of waiting, beside what the sources say of referring. */
const teLangWachten = bron(cite('voortgangsbrief-2025', 'pagina'));

/** What is crucial with every offer and is not there, or may not be; said before all else. */
function crucialOf({ voorwaarden, openVragen }: Advice): Sentence[] {
  const lacks = cruciaal.filter((id) => voorwaarden.includes(id));
  if (lacks.length === 0) return [];
  const about = lacks.length === 2 ? 'beide' : lacks[0] === cruciaal[0] ? 'verwijzen' : 'socialeKaart';
  const isUnknown = lacks.every((id) => openVragen.includes(id));
  const speaksOfWaiting = about === 'verwijzen' || (about === 'beide' && !isUnknown);
  const [first, ...others] = lacks.map(groundsOfVoorwaarde);
  if (first === undefined) return [];
  return [
    {
      text: text(isUnknown ? `conclusion.cruciaal.onbekend.${about}` : `conclusion.cruciaal.${about}`),
      ...together(first, ...others, ...(speaksOfWaiting ? [teLangWachten] : [])),
    },
  ];
}

/** What is crucial and lacks, then the offer: the conclusion as far as a picture of the rest does not show it. */
export const leadOf = (advice: Advice): Sentence[] => [
  ...crucialOf(advice),
  ...advice.regels.filter(isModelRule).map((id) => ({ text: offerOf(id, advice), ...offerGrounds(id, advice) })),
];

/** The conclusion in full sentences: what is crucial and lacks, the offer, the support. */
export const conclusionOf = (a: Answers, advice: Advice): Sentence[] => [
  ...leadOf(advice),
  { text: supportOf(a, advice), ...supportGrounds(advice) },
];

/** The advice at a glance, for the first page of print and the table of a hagro. */
export function summaryOf(a: Answers, advice: Advice): SummaryRow[] {
  const toArrange = routes.filter(({ id }) => ['tijdelijk', 'teRegelen'].includes(advice.financiering[id] ?? ''));
  const { eerst } = advice;
  return [
    ...outcomes(advice).map(({ id, title, text: found, grounds }) => ({ id, label: title, values: [found], grounds })),
    {
      id: 'betaling',
      label: text('summary.betaling'),
      values:
        toArrange.length > 0 ? toArrange.map(({ id }) => text(`routes.${id}.name`)) : [text('summary.nietsTeRegelen')],
      grounds: allTogether(toArrange),
    },
    {
      id: 'eerst',
      label: text('summary.eerst'),
      values: eerst.length > 0 ? eerst.map((id) => text(`acties.${actieTekst(id, a)}`)) : [text('summary.nietsTeDoen')],
      grounds: eerst.length > 0 ? together(eerstGrounds, ...eerst.map(groundsOfActie)) : null,
    },
  ];
}
