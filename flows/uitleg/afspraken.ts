import { cite } from '../sources';
import * as passage from './passages';
import type { Content } from './text';

type AfspraakRow = 'route' | 'dossier' | 'delen' | 'klachten' | 'praktijk' | 'gemeente' | 'misverstanden';

/** How it works in practice: the way in, information, complaints, who arranges what, and what is misunderstood. */
export const afspraken: Pick<Content, AfspraakRow> = {
  route: {
    pohGgz: {
      binnen: [
        cite('notitie', '§3.1 Basisaanbod', 131, 135),
        passage.jeugdBlijftHuisartsenzorg,
        cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
      ],
    },
    ondersteuner: {
      verwijzing: [passage.jeugdconsulent, cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85)],
      leeftijd: [cite('richtlijnen-jeugdhulp', 'pagina')],
    },
    hybride: { nietVermeld: [passage.hybrideIngewikkeld] },
  },
  dossier: {
    pohGgz: { nietVermeld: [cite('leidraad', 'Basisvoorwaarden', 73)] },
    ondersteuner: {
      inzage: [passage.grensBijKring],
      afspraken: [cite('nji', '§4 Aandachtspunten', 467, 471), cite('leidraad', 'Basisvoorwaarden', 73, 74)],
    },
    hybride: { inzage: [passage.grensBijKring] },
  },
  delen: {
    beide: {
      toestemming: [cite('werkmap', 'Bijlage B5', 2445, 2467)],
      terugkoppeling: [cite('leerkring', 'Epe', 54)],
    },
    hybride: { nietVermeld: [passage.hybrideIngewikkeld] },
  },
  klachten: {
    beide: { afspreken: [passage.klachtenEnVerantwoordelijk] },
    hybride: { eerst: [passage.klachtenEnVerantwoordelijk] },
  },
  praktijk: {
    pohGgz: {
      voorwaarden: [
        cite('notitie', '§3.2 Extra aanbod', 201, 203),
        cite('notitie', '§3.2 Organisatie', 222, 223),
        cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
        cite('notitie', '§3 Tabel', 284, 288),
      ],
    },
    ondersteuner: {
      keuze: [cite('notitie', '§5 Conclusie', 348, 350), cite('nji', '§4 Aandachtspunten', 462, 463)],
      tijd: [cite('nji', '§3 Geleerde lessen', 320, 323)],
    },
    hybride: { helder: [passage.hybrideIngewikkeld] },
  },
  gemeente: {
    pohGgz: {
      omgeving: [
        passage.huisartsenzorgZvw,
        cite('leidraad', 'Basisvoorwaarden', 66, 72),
        cite('notitie', '§5 Conclusie', 341, 344),
      ],
    },
    ondersteuner: {
      initiatief: [passage.vanuitGemeente, cite('leidraad', 'Gemeenten a', 104, 109)],
      vergoeding: [
        cite('leidraad', 'Gemeenten a', 111, 114),
        cite('nji', '§4 Aandachtspunten', 463, 466),
        cite('nji', '§5 Tips voor gemeenten', 502, 506),
      ],
    },
    hybride: { scheiden: [passage.scheiden] },
  },
  misverstanden: {
    pohGgz: {
      jeugdhulp: [passage.jeugdBlijftHuisartsenzorg],
      opleiding: [passage.adviseurOverPoh],
    },
    ondersteuner: {
      praktijk: [passage.jeugdconsulent, passage.vanuitGemeente],
      verwijzen: [cite('nji', '§5 Tips voor gemeenten', 494, 496)],
    },
    hybride: { eenvoudig: [passage.hybrideIngewikkeld, passage.scheiden, passage.alleenHuisartsenzorg] },
  },
};
