import type { Meeting } from '../../src/content/meeting';
import { cite } from '../sources';
import type { Eigenaar } from './eigenaren';
import type { QuestionId } from './questions';
import { text } from './text';

const weighs: QuestionId = 'afweging';
const speaks: QuestionId = 'vertegenwoordiging';
const asks: readonly Eigenaar[] = ['gemeente', 'samen'];

/** For a hagro that discusses the answers of its practices. */
export const meeting: Meeting = {
  weighs,
  speaks,
  asks,
  mandate: [
    { id: 'bindt', text: text('meeting.mandate.bindt'), basis: 'bron', cite: [cite('werkmap', 'Tip D', 1613, 1618)] },
    {
      id: 'mandaat',
      text: text('meeting.mandate.mandaat'),
      basis: 'bron',
      cite: [cite('werkmap', 'Tip 7', 1479, 1491), cite('leidraad', 'Huisartsen a', 136, 143)],
    },
  ],
};
