import type { Term } from '../src/content/flow';
import { cite, meldcode, veiligThuis } from './sources';

/** The field's own words, with the passages that define them. The texts are in `library.nl.json`. */
export const terms = {
  huisartsenzorg: {
    cite: [cite('notitie', '§3 Twee modellen', 104, 112), cite('notitie', '§4 Samenwerking met de gemeente', 308, 309)],
  },
  jeugdhulp: {
    cite: [
      cite('notitie', '§2 Jeugdhulp door de gemeente', 75, 83),
      cite('notitie', '§4 Samenwerking met de gemeente', 309, 310),
    ],
  },
  basisaanbod: { cite: [cite('notitie', '§3.1 Basisaanbod', 131, 135)] },
  extraAanbod: { cite: [cite('notitie', '§3.2 Extra aanbod', 194, 200), cite('notitie', '§3 Twee modellen', 127)] },
  pohGgz: {
    cite: [
      cite('leidraad', 'Uitgangspunten', 46, 48),
      cite('notitie', '§3.1 Basisaanbod', 145, 152),
      cite('notitie', '§3.2 Extra aanbod', 201, 203),
    ],
  },
  ondersteunerJeugd: {
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 316, 323), cite('notitie', '§1 Inleiding', 41, 43)],
  },
  pohJeugd: {
    cite: [
      cite('notitie', '§3.1 Basisaanbod', 148, 150),
      cite('leidraad', 'Uitgangspunten', 49, 56),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 65),
    ],
  },
  hybride: { cite: [cite('leidraad', 'Uitgangspunten', 54, 56)] },
  lokaalTeam: { cite: [cite('notitie', '§1 Inleiding', 56, 70), cite('notitie', '§3.1 Aanbod', 168, 171)] },
  socialeKaart: { cite: [cite('notitie', '§3.1 Randvoorwaarden', 189, 190)] },
  verwijsrecht: { cite: [cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85)] },
  jgz: { cite: [cite('leidraad', 'Slot', 160, 163)] },
  kjp: { cite: [cite('notitie', '§3.2 Randvoorwaarden', 249, 250)] },
  zat: { cite: [cite('notitie', '§3.2 Organisatie', 231, 233)] },
  meldcode: { cite: [meldcode, veiligThuis] },
  hagro: { cite: [cite('werkmap', 'Hoofdstuk 2', 310, 314)] },
  huisartsenkring: { cite: [cite('werkmap', 'Hoofdstuk 2', 315, 319)] },
  zorggroep: { cite: [cite('werkmap', 'Hoofdstuk 2', 302, 305)] },
  ros: { cite: [cite('werkmap', 'Tip E', 1619, 1627), cite('leidraad', 'Huisartsen a', 141, 143)] },
  verlengdeArm: { cite: [cite('notitie', '§3.2 Extra aanbod', 203, 206)] },
  pohGgzModule: {
    cite: [
      cite('notitie', '§3.1 Basisaanbod', 150, 152),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
      cite('vgz-poh-ggz', 'pagina'),
      cite('zilveren-kruis-2024', 'pagina'),
    ],
  },
  wijkscan: { cite: [cite('werkmap', 'Tip 15', 1559, 1574)] },
  terugkoppeling: {
    cite: [cite('leidraad', 'Basisvoorwaarden', 74), cite('leerkring', 'Epe', 54), meldcode],
  },
  vacatieregeling: { cite: [cite('werkmap', 'Vergaderingen', 1765, 1769)] },
  aanvullendAanbod: { cite: [cite('leidraad', 'Uitgangspunten', 42, 44), cite('notitie', '§5 Conclusie', 334, 336)] },
  medischeAs: { cite: [cite('notitie', '§3.2 Randvoorwaarden', 245, 248)] },
  poortwachter: { cite: [cite('leidraad', 'Huisartsen c', 152, 155)] },
  vraagverheldering: { cite: [cite('notitie', '§3.2 Aanbod', 210, 220)] },
  kortdurendeBegeleiding: { cite: [cite('notitie', '§3.2 Aanbod', 210, 217)] },
  overbruggingszorg: { cite: [cite('nji', '§4 Aandachtspunten', 457, 460)] },
} as const satisfies Readonly<Record<string, Term>>;
