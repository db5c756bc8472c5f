import type { Part } from '../../../src/content/letter';
import type { Grounds } from '../../../src/engine/cite';
import { cite } from '../../sources';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

const vergaderingen = (first: number, last: number) => cite('werkmap', 'Vergaderingen', first, last);

/** How to plan a meeting that GPs can attend. */
export const meeting: readonly ({ readonly id: string; readonly key: Key } & Grounds)[] = [
  { id: 'doel', key: 'overleg.doel', basis: 'bron', cite: [cite('werkmap', 'Tip F', 1632, 1634)] },
  { id: 'kort', key: 'overleg.kort', basis: 'bron', cite: [vergaderingen(1758, 1760)] },
  { id: 'uitnodigen', key: 'overleg.uitnodigen', basis: 'bron', cite: [vergaderingen(1760, 1761)] },
  { id: 'tijdstip', key: 'overleg.tijdstip', basis: 'bron', cite: [vergaderingen(1762, 1764)] },
  {
    id: 'vergoeding',
    key: 'overleg.vergoeding',
    basis: 'bron',
    cite: [vergaderingen(1765, 1769), cite('leidraad', 'Gemeenten a', 111, 114)],
  },
  { id: 'aansluiten', key: 'overleg.aansluiten', basis: 'bron', cite: [vergaderingen(1770, 1772)] },
];

/** How to plan a meeting that GPs can attend, for who plans it or has to ask for it. */
export function meetingPart(a: Answers): Part {
  return {
    kind: 'statements',
    id: 'overleg',
    title: text('parts.overleg.title'),
    intro: text(a.rol === 'gemeente' ? 'parts.overleg.gemeente' : 'parts.overleg.huisarts'),
    items: meeting.map(({ id, key, basis, cite: cites }) => ({ id, text: text(key), basis, cite: cites })),
  };
}
