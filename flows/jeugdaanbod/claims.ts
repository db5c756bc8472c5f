import type { Claim } from '../../src/content/flow';
import { functieClaims } from '../functie/claims';
import { mitsen } from '../functie/mits';
import { hernoemen, naamRules } from '../functie/naam';
import { functieRules } from '../functie/rules';
import { acties } from './acties';
import { comparisonClaims } from './comparison/comparison';
import { eerstGrounds } from './eerst';
import { routes } from './financiering';
import { differences, notes } from './letter/notes';
import { omvangGrounds } from './letter/size';
import { watched } from './letter/watch';
import { ondersteuningRules } from './ondersteuning';
import { populatieRules } from './populatie';
import { modelRules } from './rules';
import { text } from './text';
import { voorwaarden } from './voorwaarden';

const rules = [...populatieRules, ...modelRules, ...functieRules, ...naamRules, ...ondersteuningRules];

/** Every statement that an advice can make, with its source; what a reviewer signs. */
export function claims(): Claim[] {
  return [
    ...rules.map(({ id, basis, cite }) => ({ group: 'rules', id, texts: [text(`rules.${id}`)], basis, cite })),
    ...voorwaarden.map(({ id, label, basis, cite }) => ({
      group: 'conditions',
      id,
      texts: [text(label)],
      basis,
      cite,
    })),
    ...mitsen.map(({ id, basis, cite }) => ({
      group: 'conditions',
      id: `functie.${id}`,
      texts: [text(`mits.${id}`)],
      basis,
      cite,
    })),
    ...routes.map(({ id, basis, cite }) => ({
      group: 'routes',
      id,
      texts: [text(`routes.${id}.name`), text(`routes.${id}.law`), text(`routes.${id}.payer`)],
      basis,
      cite,
    })),
    ...acties.map(({ id, basis, cite }) => ({
      group: 'actions',
      id,
      texts: (id === 'pohGgz' ? ([id, 'pohGgzToch', 'pohGgzWordt'] as const) : [id]).map((each) =>
        text(`acties.${each}`),
      ),
      basis,
      cite,
    })),
    { group: 'notes', id: 'hernoemen', texts: [text('naam.hernoemen')], basis: hernoemen.basis, cite: hernoemen.cite },
    ...functieClaims(),
    { group: 'first', id: 'eerst', texts: [text('summary.eerst')], ...eerstGrounds },
    ...comparisonClaims(),
    { group: 'notes', id: 'omvang', texts: [text('omvang')], ...omvangGrounds },
    ...[...notes, ...differences, ...watched].map(({ id, key, basis, cite }) => ({
      group: 'notes',
      id,
      texts: [text(key)],
      basis,
      cite,
    })),
  ];
}
