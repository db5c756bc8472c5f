import type { Claim } from '../../src/content/flow';
import { functieClaims } from '../functie/claims';
import { mitsen } from '../functie/mits';
import { hernoemen, naamRules } from '../functie/naam';
import { functieRules } from '../functie/rules';
import { afsprakenVoor } from './afspraken';
import { differences, notes } from './letter/notes';
import { text } from './text';

/** Every statement that an advice can make, with its source; what a reviewer signs. */
export function claims(): Claim[] {
  return [
    ...[...functieRules, ...naamRules].map(({ id, basis, cite }) => ({
      group: 'rules',
      id,
      texts: [text(`rules.${id}`)],
      basis,
      cite,
    })),
    ...mitsen.map(({ id, basis, cite }) => ({ group: 'conditions', id, texts: [text(`mits.${id}`)], basis, cite })),
    ...functieClaims(),
    ...afsprakenVoor('jeugdhulp').map(({ id, basis, cite }) => ({
      group: 'agreements',
      id,
      texts: [text(`afspraken.${id}.title`), text(`afspraken.${id}.text`)],
      basis,
      cite,
    })),
    { group: 'notes', id: 'hernoemen', texts: [text('naam.hernoemen')], basis: hernoemen.basis, cite: hernoemen.cite },
    ...[...notes, ...differences].map(({ id, key, basis, cite }) => ({
      group: 'notes',
      id,
      texts: [text(key)],
      basis,
      cite,
    })),
  ];
}
