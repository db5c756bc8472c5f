import type { Outcome } from '../../src/engine/outcome';
import type { Advice } from './advice';
import { text } from './text';

/** What an advice turns on: the offer, the support, and what the person of the municipality is. */
export function outcomes({ model, ondersteuning, functie }: Advice): Outcome[] {
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
      text: functie === null ? text('summary.nietGevraagd') : text(`functieKort.${functie}`),
    },
  ];
}
