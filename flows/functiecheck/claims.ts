import type { Claim } from '../../src/content/flow';
import { functieRules, hernoemen, naamRules } from '../functie/rules';
import { afsprakenVoor } from './afspraken';
import { changes } from './changes';
import { differences, notes } from './letter/notes';
import { text } from './text';

/** Every statement that an advice can make, with its source; what a reviewer signs. */
export function claims(): Claim[] {
  return [
    ...[...functieRules, ...naamRules].map(({ id, cite }) => ({
      group: 'rules',
      id,
      texts: [text(`rules.${id}`)],
      cite,
    })),
    ...changes.map(({ goal, question, key, cite }) => ({
      group: 'actions',
      id: `${goal}.${question}`,
      texts: [text(`functieKort.${goal}`), text(key)],
      cite,
    })),
    ...afsprakenVoor('jeugdhulp').map(({ id, cite }) => ({
      group: 'agreements',
      id,
      texts: [text(`afspraken.${id}.title`), text(`afspraken.${id}.text`)],
      cite,
    })),
    { group: 'notes', id: 'hernoemen', texts: [text('naam.hernoemen')], cite: hernoemen.cite },
    ...[...notes, ...differences].map(({ id, key, cite }) => ({ group: 'notes', id, texts: [text(key)], cite })),
  ];
}
