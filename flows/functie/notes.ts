import type { Grounds } from '../../src/engine/cite';
import { cite, meldcode, veiligThuis } from '../sources';
import type { Key } from './text';

/** A fact with its text and source; each flow says when it belongs with an advice. */
export interface Fact extends Grounds {
  readonly id: string;
  readonly key: Key;
}

/** Facts that more flows tell. */
export const facts = {
  initiatief: {
    id: 'initiatief',
    key: 'weten.initiatief',
    basis: 'bron',
    cite: [
      cite('leidraad', 'Gemeenten a', 104, 109),
      cite('leidraad', 'Gemeenten c', 131, 134),
      cite('leidraad', 'Huisartsen a', 141, 143),
    ],
  },
  wijkteam: {
    id: 'wijkteam',
    key: 'weten.wijkteam',
    basis: 'bron',
    cite: [
      cite('nji', '§3 Contact met huisarts én wijkteam', 411, 414),
      cite('nji', '§3 Contact met huisarts én wijkteam', 419, 422),
      cite('nji', '§3 Contact met huisarts én wijkteam', 440, 443),
      cite('nji', '§3 Geleerde lessen', 323, 328),
      cite('nji', '§3 Geleerde lessen', 349, 353),
    ],
  },
  meldcode: {
    id: 'meldcode',
    key: 'weten.meldcode',
    basis: 'gevolgtrekking',
    cite: [meldcode, veiligThuis],
  },
  minderVerwijzen: {
    id: 'minderVerwijzen',
    key: 'weten.minderVerwijzen',
    basis: 'bron',
    cite: [cite('nji', '§5 Tips voor gemeenten', 492, 496)],
  },
  inkoop: {
    id: 'inkoop',
    key: 'verschillen.inkoop',
    basis: 'bron',
    cite: [
      cite('leidraad', 'Uitgangspunten', 49, 53),
      cite('notitie', '§4 Samenwerking met de gemeente', 310, 312),
      cite('notitie', '§5 Conclusie', 350, 351),
    ],
  },
  naam: {
    id: 'naam',
    key: 'verschillen.naam',
    basis: 'bron',
    cite: [
      cite('leidraad', 'Uitgangspunten', 49, 50),
      cite('nji', '§1 Leidraad VNG en LHV', 44, 46),
      cite('notitie', '§3.1 Basisaanbod', 148, 150),
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 65),
    ],
  },
} as const satisfies Readonly<Record<string, Fact>>;
