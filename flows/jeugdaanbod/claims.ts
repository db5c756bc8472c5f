import type { Claim } from '../../src/content/flow';
import { functieRules, hernoemen, naamRules } from '../functie/rules';
import { acties } from './acties';
import { routes } from './financiering';
import { differences, notes } from './letter/notes';
import { populatieRules } from './populatie';
import { modelRules, ondersteuningRules } from './rules';
import { text } from './text';
import { voorwaarden } from './voorwaarden';

const rules = [...populatieRules, ...modelRules, ...functieRules, ...naamRules, ...ondersteuningRules];

/** Every statement that an advice can make, with its source; what a reviewer signs. */
export function claims(): Claim[] {
  return [
    ...rules.map(({ id, cite }) => ({ group: 'rules', id, texts: [text(`rules.${id}`)], cite })),
    ...voorwaarden.map(({ id, label, cite }) => ({ group: 'conditions', id, texts: [text(label)], cite })),
    ...routes.map(({ id, cite }) => ({
      group: 'routes',
      id,
      texts: [text(`routes.${id}.name`), text(`routes.${id}.law`), text(`routes.${id}.payer`)],
      cite,
    })),
    ...acties.map(({ id, cite }) => ({ group: 'actions', id, texts: [text(`acties.${id}`)], cite })),
    { group: 'notes', id: 'hernoemen', texts: [text('naam.hernoemen')], cite: hernoemen.cite },
    ...[...notes, ...differences].map(({ id, key, cite }) => ({ group: 'notes', id, texts: [text(key)], cite })),
  ];
}
