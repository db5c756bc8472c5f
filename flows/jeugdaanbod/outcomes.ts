import type { Grounds } from '../../src/engine/cite';
import type { Outcome } from '../../src/engine/outcome';
import { decidedBy } from '../../src/engine/rule';
import type { TextRef } from '../../src/engine/text';
import { functieRules } from '../functie/rules';
import { groundsOfActie } from './acties';
import type { Advice } from './advice';
import { ondersteuningRules } from './ondersteuning';
import { modelRules } from './rules';
import { text } from './text';

/** What the person of the municipality is, in few words. */
export function functieTextOf({ functie, acties }: Advice): TextRef {
  if (functie !== null) return text(`functieKort.${functie}`);
  return text(acties.includes('afbouwen') ? 'summary.nietVerder' : 'summary.nietGevraagd');
}

/** What that rests on; null where nobody was asked about such a person. */
function functieGrounds({ functie, acties, regels }: Advice): Grounds | null {
  if (functie !== null) return decidedBy(functieRules, regels);
  return acties.includes('afbouwen') ? groundsOfActie('afbouwen') : null;
}

/** What an advice turns on: the offer, the support, and what the person of the municipality is. */
export function outcomes(advice: Advice): Outcome[] {
  const { model, ondersteuning, functie, regels } = advice;
  return [
    {
      id: 'model',
      value: model,
      title: text('summary.model'),
      text: text(`model.${model}`),
      grounds: decidedBy(modelRules, regels),
    },
    {
      id: 'ondersteuning',
      value: ondersteuning,
      title: text('summary.ondersteuning'),
      text: text(`ondersteuning.${ondersteuning}`),
      grounds: decidedBy(ondersteuningRules, regels),
    },
    {
      id: 'functie',
      value: functie,
      title: text('summary.functie'),
      text: functieTextOf(advice),
      grounds: functieGrounds(advice),
    },
  ];
}
