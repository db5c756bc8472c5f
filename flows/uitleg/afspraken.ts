import { bron, cite, gevolgtrekking, meldcode, veiligThuis } from '../sources';
import * as passage from './passages';
import type { Content } from './text';

type AfspraakRow = 'route' | 'dossier' | 'delen' | 'klachten' | 'praktijk' | 'gemeente' | 'misverstanden';

/** How it works in practice: the way in, information, complaints, who arranges what, and what is misunderstood. */
export const afspraken: Pick<Content, AfspraakRow> = {
  route: {
    pohGgz: {
      binnen: gevolgtrekking(
        cite('notitie', '§3 Tabel', 274, 279),
        passage.jeugdBlijftHuisartsenzorg,
        cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
      ),
    },
    ondersteuner: {
      verwijzing: bron(passage.jeugdconsulent, cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85)),
      spreekuur: gevolgtrekking(passage.jeugdconsulent),
      leeftijd: bron(cite('richtlijnen-jeugdhulp', 'pagina'), meldcode),
    },
    hybride: { nietVermeld: bron(passage.hybrideIngewikkeld) },
  },
  dossier: {
    pohGgz: { inzage: bron(passage.grensBijKring) },
    ondersteuner: {
      inzage: bron(passage.grensBijKring),
      afspraken: bron(cite('nji', '§4 Aandachtspunten', 467, 471), cite('leidraad', 'Basisvoorwaarden', 73, 74)),
    },
    hybride: { inzage: gevolgtrekking(passage.grensBijKring) },
  },
  delen: {
    beide: {
      toestemming: bron(cite('werkmap', 'Bijlage B5', 2445, 2467)),
      terugkoppeling: bron(cite('leerkring', 'Epe', 54)),
      meldcode: gevolgtrekking(meldcode, veiligThuis),
    },
    hybride: { nietVermeld: bron(passage.hybrideIngewikkeld) },
  },
  klachten: {
    beide: { afspreken: bron(passage.klachtenEnVerantwoordelijk) },
    hybride: { eerst: bron(passage.klachtenEnVerantwoordelijk) },
  },
  praktijk: {
    pohGgz: {
      voorwaarden: bron(
        cite('notitie', '§3.2 Extra aanbod', 201, 203),
        cite('notitie', '§3.2 Organisatie', 222, 223),
        cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
        cite('notitie', '§3 Tabel', 284, 288),
      ),
    },
    ondersteuner: {
      keuze: bron(cite('notitie', '§5 Conclusie', 348, 350), cite('nji', '§4 Aandachtspunten', 462, 463)),
      tijd: bron(cite('nji', '§3 Geleerde lessen', 320, 323)),
    },
    hybride: { helder: bron(passage.hybrideIngewikkeld) },
  },
  gemeente: {
    pohGgz: {
      functie: gevolgtrekking(passage.huisartsenzorgZvw),
      omgeving: bron(cite('leidraad', 'Basisvoorwaarden', 66, 72), cite('notitie', '§5 Conclusie', 341, 344)),
    },
    ondersteuner: {
      initiatief: bron(passage.vanuitGemeente, cite('leidraad', 'Gemeenten a', 104, 109)),
      vergoeding: bron(
        cite('leidraad', 'Gemeenten a', 111, 114),
        cite('nji', '§4 Aandachtspunten', 463, 466),
        cite('nji', '§5 Tips voor gemeenten', 502, 506),
      ),
    },
    hybride: { scheiden: bron(passage.scheiden) },
  },
  misverstanden: {
    pohGgz: {
      jeugdhulp: bron(passage.jeugdBlijftHuisartsenzorg),
      opleiding: bron(passage.adviseurOverPoh),
    },
    ondersteuner: {
      praktijk: bron(passage.jeugdconsulent, passage.vanuitGemeente),
      verwijzen: bron(cite('nji', '§5 Tips voor gemeenten', 494, 496)),
    },
    hybride: { eenvoudig: bron(passage.hybrideIngewikkeld, passage.scheiden, passage.alleenHuisartsenzorg) },
  },
};
