import { type Grounds, groundsIn } from '../../src/engine/cite';
import { cite } from '../sources';

export type LayerId = 'wie' | 'overleg' | 'agenda' | 'gegevens' | 'kennis' | 'beleid';

/** A kind of action, with the passages that say why it counts. */
export interface Layer extends Grounds {
  readonly id: LayerId;
}

/**
 * What comes first. The sources say why each step counts. The leidraad calls one contact person at the municipality step
 * 1; the rest of the order is this app's own, so what is said of a step as one to begin with is a conclusion.
 */
export const layers: readonly Layer[] = [
  {
    id: 'wie',
    basis: 'gevolgtrekking',
    cite: [
      cite('leidraad', 'Gemeenten b', 117, 118),
      cite('leidraad', 'Huisartsen a', 136, 138),
      cite('werkmap', 'Bijlage A', 1790, 1793),
    ],
  },
  {
    id: 'overleg',
    basis: 'gevolgtrekking',
    cite: [cite('leidraad', 'Huisartsen a', 137, 138), cite('werkmap', 'Tip 6', 1463, 1465)],
  },
  {
    id: 'agenda',
    basis: 'gevolgtrekking',
    cite: [cite('werkmap', 'Tip 8', 1497, 1503), cite('werkmap', 'Tip I', 1679, 1685)],
  },
  { id: 'gegevens', basis: 'gevolgtrekking', cite: [cite('leidraad', 'Basisvoorwaarden', 65, 73)] },
  {
    id: 'kennis',
    basis: 'gevolgtrekking',
    cite: [cite('leidraad', 'Uitgangspunten', 36, 37), cite('leidraad', 'Uitgangspunten', 99, 100)],
  },
  {
    id: 'beleid',
    basis: 'gevolgtrekking',
    cite: [cite('werkmap', 'Tip 13', 1543, 1551), cite('werkmap', 'Tip M', 1733, 1737)],
  },
];

/** What it rests on to begin with this layer. @throws Error when there is none: every id has its layer. */
export function groundsOfLayer(id: LayerId): Grounds {
  const found = layers.find((layer) => layer.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return groundsIn(found);
}
