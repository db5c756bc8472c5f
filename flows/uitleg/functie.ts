import { bron, cite, gevolgtrekking } from '../sources';
import * as passage from './passages';
import type { Content } from './text';

type FunctieRow = 'werk' | 'voorwie' | 'wet' | 'betaler' | 'werkgever' | 'verantwoordelijk' | 'naam';

/** What someone is: the work, the law, the money and who answers for it. */
export const functie: Pick<Content, FunctieRow> = {
  werk: {
    pohGgz: {
      steunt: bron(
        cite('leidraad', 'Uitgangspunten', 46, 48),
        cite('notitie', '§3.1 Basisaanbod', 147, 148),
        cite('notitie', '§3.2 Extra aanbod', 201, 203),
      ),
      extra: bron(passage.lichteProblemen),
    },
    ondersteuner: {
      jeugdhulp: bron(cite('notitie', '§1 Inleiding', 39, 43), passage.jeugdconsulent),
      taken: bron(cite('nji', '§2 Taken', 68, 76)),
    },
    hybride: {
      deels: bron(passage.hybrideIngewikkeld),
      positief: gevolgtrekking(cite('nji', '§3 Steenwijkerland', 366, 374)),
    },
  },
  voorwie: {
    pohGgz: { licht: bron(cite('notitie', '§3.2 Extra aanbod', 194, 198), passage.lichteProblemen) },
    ondersteuner: { jeugdhulp: bron(passage.jeugdconsulent) },
    hybride: { nietVermeld: bron(passage.hybrideIngewikkeld) },
  },
  wet: {
    pohGgz: {
      zvw: bron(passage.huisartsenzorgZvw, passage.jeugdBlijftHuisartsenzorg),
      jaren: bron(cite('leidraad', 'Uitgangspunten', 42, 44), cite('notitie', '§5 Conclusie', 334, 336)),
    },
    ondersteuner: {
      jeugdwet: bron(passage.jeugdhulpJeugdwet, passage.jeugdconsulent),
      grens: bron(passage.grensBijKring),
    },
    hybride: { twee: gevolgtrekking(cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)) },
  },
  betaler: {
    pohGgz: {
      module: bron(cite('notitie', '§3.1 Basisaanbod', 150, 152), passage.adviseurOverPoh),
      behandelaar: bron(cite('ros-friesland-2015', 'pagina')),
    },
    ondersteuner: {
      gemeente: bron(passage.jeugdhulpJeugdwet, cite('leidraad', 'Uitgangspunten', 45)),
      pilot: gevolgtrekking(cite('notitie', '§1 Inleiding', 47, 50)),
    },
    hybride: {
      jaren: bron(passage.inkoopDoorGemeente, passage.scheiden),
      verzekeraar: bron(passage.adviseurOverPoh),
    },
  },
  werkgever: {
    pohGgz: { huisarts: bron(passage.adviseurOverPoh) },
    ondersteuner: { verschilt: bron(cite('nji', '§1 Sterke eerste lijn', 27, 28)) },
    hybride: { losVanBetaler: bron(passage.steenwijkerlandVorm) },
  },
  verantwoordelijk: {
    pohGgz: { huisarts: bron(passage.verlengdeArm, passage.huisartsenzorgZvw) },
    ondersteuner: { gemeente: bron(passage.vanuitGemeente, passage.alleenHuisartsenzorg) },
    hybride: {
      grens: bron(passage.alleenHuisartsenzorg),
      aansprakelijk: bron(cite('nji', '§4 Aandachtspunten', 472, 477)),
    },
  },
  naam: {
    pohGgz: { naam: bron(cite('notitie', '§3.1 Basisaanbod', 147, 152), passage.adviseurOverNaam) },
    ondersteuner: {
      naam: bron(passage.jeugdconsulent, passage.andereNaam),
      jaren: bron(passage.adviseurOverNaam, cite('notitie', '§4 Samenwerking met de gemeente', 320, 323)),
    },
    hybride: {
      jaren: bron(passage.inkoopDoorGemeente, cite('nji', '§1 Leidraad VNG en LHV', 44, 46), passage.verwarrendeNaam),
      advies: bron(passage.adviseurOverNaam),
    },
  },
};
