import type { Part } from '../../../src/content/letter';
import type { Grounds } from '../../../src/engine/cite';
import { cite } from '../../sources';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

interface Note extends Grounds {
  readonly id: string;
  readonly key: Key;
  readonly when: (a: Answers) => boolean;
}

const altijd = () => true;
const voorHuisarts = (a: Answers) => a.rol === 'huisarts';
const voorGemeente = (a: Answers) => a.rol === 'gemeente';

/** General advice, the tips of the werkmap that belong to no item among it. */
export const notes: readonly Note[] = [
  {
    id: 'jeugd',
    key: 'weten.jeugd',
    when: (a) => a.raakvlakken?.includes('jeugd') !== true,
    basis: 'bron',
    cite: [cite('werkmap', 'Hoofdstuk 4', 707, 724)],
  },
  { id: 'tip14', key: 'weten.tip14', when: voorHuisarts, basis: 'bron', cite: [cite('werkmap', 'Tip 14', 1553, 1558)] },
  { id: 'tip15', key: 'weten.tip15', when: voorHuisarts, basis: 'bron', cite: [cite('werkmap', 'Tip 15', 1559, 1574)] },
  { id: 'tipN', key: 'weten.tipN', when: voorGemeente, basis: 'bron', cite: [cite('werkmap', 'Tip N', 1738, 1743)] },
  { id: 'tipO', key: 'weten.tipO', when: voorGemeente, basis: 'bron', cite: [cite('werkmap', 'Tip O', 1744, 1748)] },
  {
    id: 'pitch',
    key: 'weten.pitch',
    when: voorGemeente,
    basis: 'bron',
    cite: [cite('werkmap', 'Pitchen', 1658, 1662)],
  },
  { id: 'klein', key: 'weten.klein', when: altijd, basis: 'bron', cite: [cite('werkmap', 'Hoofdstuk 5', 1310, 1319)] },
  {
    id: 'knelpunten',
    key: 'weten.knelpunten',
    when: altijd,
    basis: 'bron',
    cite: [cite('werkmap', 'Hoofdstuk 5', 1396, 1418)],
  },
  {
    id: 'woorden',
    key: 'weten.woorden',
    when: altijd,
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 101, 102)],
  },
  {
    id: 'verwijsrecht',
    key: 'weten.verwijsrecht',
    when: altijd,
    basis: 'bron',
    cite: [cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85), cite('leidraad', 'Uitgangspunten', 75, 76)],
  },
  { id: 'jgz', key: 'weten.jgz', when: altijd, basis: 'bron', cite: [cite('leidraad', 'Slot', 160, 161)] },
];

/** General advice for this side. */
export function notesPart(a: Answers): Part {
  return {
    kind: 'statements',
    id: 'weten',
    title: text('parts.weten.title'),
    intro: null,
    items: notes
      .filter(({ when }) => when(a))
      .map((note) => ({ id: note.id, text: text(note.key), basis: note.basis, cite: note.cite })),
  };
}
