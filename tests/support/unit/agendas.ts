import type { AgendaItem } from '../../../src/content/agenda';
import type { TextRef } from '../../../src/engine/text';

/** All that is filled in at an item of an agenda, from top to bottom: leads, what lines are about, and lines. */
export const textsOfItem = ({ groups }: Pick<AgendaItem, 'groups'>): TextRef[] =>
  groups.flatMap(({ lead, lines }) => [
    ...(lead === null ? [] : [lead]),
    ...lines.flatMap(({ about, text }) => (about === null ? [text] : [about, text])),
  ]);
