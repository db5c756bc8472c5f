import type { Outcome } from '../../src/engine/outcome';
import type { TextRef } from '../../src/engine/text';
import type { Advice } from './advice';
import { text } from './text';

/** What the person of the municipality is, in few words. */
export function functieTextOf({ functie, acties }: Advice): TextRef {
  if (functie !== null) return text(`functieKort.${functie}`);
  return text(acties.includes('afbouwen') ? 'summary.nietVerder' : 'summary.nietGevraagd');
}

/** What an advice turns on: the offer, the support, and what the person of the municipality is. */
export function outcomes(advice: Advice): Outcome[] {
  const { model, ondersteuning, functie } = advice;
  return [
    { id: 'model', value: model, title: text('summary.model'), text: text(`model.${model}`) },
    {
      id: 'ondersteuning',
      value: ondersteuning,
      title: text('summary.ondersteuning'),
      text: text(`ondersteuning.${ondersteuning}`),
    },
    {
      id: 'functie',
      value: functie,
      title: text('summary.functie'),
      text: functieTextOf(advice),
    },
  ];
}
