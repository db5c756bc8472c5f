import type { Claim } from '../../src/content/flow';
import { together } from '../../src/engine/cite';
import { layers } from './layers';
import { meeting } from './letter/meeting';
import { notes } from './letter/notes';
import { asking, sharing } from './letter/privacy';
import { text } from './text';
import { tips } from './tips';

/** Every statement that an advice can make, with its source; what a reviewer signs. */
export function claims(): Claim[] {
  return [
    ...layers.map(({ id, basis, cite }) => ({
      group: 'rules',
      id,
      texts: [text(`begin.${id}`), text(`lagen.${id}`)],
      basis,
      cite,
    })),
    ...tips.map(({ id, basis, cite }) => ({
      group: 'actions',
      id: `tip.${id}`,
      texts: [text(`tips.${id}.short`), text(`tips.${id}.text`)],
      basis,
      cite,
    })),
    ...asking.map(({ id, gemeente, huisarts }) => ({
      group: 'agreements',
      id,
      texts: [text(`gegevens.${id}.title`), text(`gegevens.${id}.gemeente`), text(`gegevens.${id}.huisarts`)],
      ...together(gemeente, huisarts),
    })),
    ...[...meeting, ...sharing, ...notes].map(({ id, key, basis, cite }) => ({
      group: 'notes',
      id,
      texts: [text(key)],
      basis,
      cite,
    })),
  ];
}
