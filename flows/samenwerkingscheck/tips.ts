import type { Grounds } from '../../src/engine/cite';
import { bron, cite, gevolgtrekking, meldcode } from '../sources';
import type { LayerId } from './layers';

/** A tip of the werkmap that belongs to an item: 1–13 for huisartsen, A–M for gemeenten. */
export type TipId =
  | ('1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13')
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M');

/** Who takes an action up: the reader's own side, a party of the reader's side, the other side, or both. */
export const owners = ['praktijk', 'gemeente', 'hagro', 'huisartsen', 'samen'] as const;
export type Owner = (typeof owners)[number];

/** A tip as an action of today. */
export interface Tip extends Grounds {
  readonly id: TipId;
  readonly owner: Owner;
  readonly layer: LayerId;
  /** Whether it is something to discuss with the other side; the rest can be done alone. */
  readonly together: boolean;
}

const vastContact = [cite('leidraad', 'Gemeenten b', 117, 125), cite('notitie', '§1 Inleiding', 27, 31)] as const;
const vergoeding = [cite('leidraad', 'Gemeenten a', 111, 114), cite('nji', '§4 Aandachtspunten', 463, 466)] as const;
const bemiddeling = cite('leidraad', 'Huisartsen a', 141, 143);
const afspraken = [
  cite('nji', '§5 Tips voor gemeenten', 491, 496),
  cite('leidraad', 'Basisvoorwaarden', 74),
  cite('leerkring', 'Epe', 54),
  meldcode,
] as const;
const gegevens = [cite('leidraad', 'Basisvoorwaarden', 73), cite('leerkring', 'Epe', 54)] as const;
const socialeKaart = [
  cite('leidraad', 'Gemeenten c', 128, 132),
  cite('notitie', '§3.1 Randvoorwaarden', 189, 190),
] as const;

function tip(id: TipId, layer: LayerId, owner: Owner, together: boolean, grounds: Grounds): Tip {
  return { id, layer, owner, together, ...grounds };
}

const alone = false;
const together = true;

/**
 * Every tip that belongs to an item, with what carries the action; the werkmap's own tip is the first. That today's rules
 * on data and today's scans have to be looked up is this product's own: the werkmap has those of 2013.
 */
export const tips: readonly Tip[] = [
  tip(
    '1',
    'kennis',
    'praktijk',
    alone,
    bron(cite('werkmap', 'Tip 1', 1420, 1426), cite('leidraad', 'Huisartsen c', 151, 154)),
  ),
  tip(
    '2',
    'kennis',
    'praktijk',
    alone,
    bron(cite('werkmap', 'Tip 2', 1427, 1436), cite('werkmap', 'Tip 6', 1471, 1474)),
  ),
  tip(
    '3',
    'kennis',
    'praktijk',
    alone,
    bron(cite('werkmap', 'Tip 3', 1437, 1445), cite('notitie', '§1 Inleiding', 19, 31)),
  ),
  tip('4', 'wie', 'gemeente', together, bron(cite('werkmap', 'Tip 4', 1447, 1453), ...vastContact)),
  tip('5', 'overleg', 'samen', together, bron(cite('werkmap', 'Tip 5', 1454, 1461), ...vergoeding)),
  tip(
    '6',
    'overleg',
    'praktijk',
    alone,
    bron(cite('werkmap', 'Tip 6', 1462, 1478), cite('notitie', '§3.1 Aanbod', 168, 171)),
  ),
  tip(
    '7',
    'wie',
    'hagro',
    together,
    bron(cite('werkmap', 'Tip 7', 1479, 1491), cite('leidraad', 'Huisartsen a', 136, 143)),
  ),
  tip(
    '8',
    'agenda',
    'samen',
    together,
    bron(cite('werkmap', 'Tip 8', 1496, 1506), cite('leidraad', 'Gemeenten a', 104, 105)),
  ),
  tip('9', 'agenda', 'samen', together, bron(cite('werkmap', 'Tip 9', 1507, 1512), ...afspraken)),
  tip(
    '10',
    'gegevens',
    'praktijk',
    together,
    bron(cite('werkmap', 'Tip 10', 1513, 1522), cite('leidraad', 'Huisartsen b', 144, 150)),
  ),
  tip(
    '11',
    'gegevens',
    'praktijk',
    together,
    gevolgtrekking(cite('werkmap', 'Tip 11', 1523, 1534), ...gegevens, meldcode),
  ),
  tip('12', 'gegevens', 'praktijk', alone, bron(cite('werkmap', 'Tip 12', 1535, 1540), ...socialeKaart)),
  tip(
    '13',
    'beleid',
    'samen',
    together,
    bron(cite('werkmap', 'Tip 13', 1542, 1552), cite('leidraad', 'Gemeenten c', 133, 134)),
  ),
  tip(
    'A',
    'kennis',
    'samen',
    together,
    bron(
      cite('werkmap', 'Tip A', 1582, 1588),
      cite('leidraad', 'Huisartsen b', 148, 150),
      cite('notitie', '§3 Twee modellen', 121, 129),
    ),
  ),
  tip('B', 'kennis', 'gemeente', alone, gevolgtrekking(cite('werkmap', 'Tip B', 1589, 1604))),
  tip('C', 'kennis', 'gemeente', alone, bron(cite('werkmap', 'Tip C', 1605, 1611))),
  tip(
    'D',
    'wie',
    'huisartsen',
    together,
    bron(cite('werkmap', 'Tip D', 1613, 1618), cite('leidraad', 'Huisartsen a', 138, 143)),
  ),
  tip('E', 'overleg', 'gemeente', alone, bron(cite('werkmap', 'Tip E', 1619, 1627), bemiddeling)),
  tip('F', 'overleg', 'samen', together, bron(cite('werkmap', 'Tip F', 1628, 1636), ...vergoeding)),
  tip('G', 'overleg', 'gemeente', alone, bron(cite('werkmap', 'Tip G', 1637, 1648))),
  tip('H', 'wie', 'gemeente', alone, bron(cite('werkmap', 'Tip H', 1649, 1656), ...vastContact)),
  tip(
    'I',
    'agenda',
    'samen',
    together,
    bron(
      cite('werkmap', 'Tip I', 1678, 1689),
      cite('werkmap', 'Checklist gemeenten', 665, 667),
      cite('leidraad', 'Gemeenten a', 104, 105),
    ),
  ),
  tip('J', 'agenda', 'samen', together, bron(cite('werkmap', 'Tip J', 1690, 1696), ...afspraken)),
  tip('K', 'gegevens', 'gemeente', together, bron(cite('werkmap', 'Tip K', 1697, 1712), ...socialeKaart)),
  tip('L', 'gegevens', 'samen', together, gevolgtrekking(cite('werkmap', 'Tip L', 1713, 1727), ...gegevens)),
  tip(
    'M',
    'beleid',
    'samen',
    together,
    bron(
      cite('werkmap', 'Tip M', 1729, 1737),
      cite('werkmap', 'Checklist gemeenten', 675, 676),
      cite('leidraad', 'Gemeenten c', 133, 134),
      cite('leidraad', 'Uitgangspunten', 80, 82),
    ),
  ),
];

/** The tip with this id. @throws Error when there is none: every id has its tip. */
export function tipOf(id: TipId): Tip {
  const found = tips.find((each) => each.id === id);
  if (!found) throw new Error(`no tip ${id}`);
  return found;
}
