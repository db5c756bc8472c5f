import { cite } from '../sources';
import * as passage from './passages';
import type { Content } from './text';

type FunctieRow = 'werk' | 'voorwie' | 'wet' | 'betaler' | 'werkgever' | 'verantwoordelijk' | 'naam';

/** What someone is: the work, the law, the money and who answers for it. */
export const functie: Pick<Content, FunctieRow> = {
  werk: {
    pohGgz: {
      steunt: [cite('leidraad', 'Uitgangspunten', 46, 48), cite('notitie', '§3.1 Basisaanbod', 147, 148)],
      extra: [passage.lichteProblemen],
    },
    ondersteuner: {
      jeugdhulp: [cite('notitie', '§1 Inleiding', 39, 43), passage.jeugdconsulent],
      taken: [cite('nji', '§2 Taken', 68, 76)],
    },
    hybride: {
      deels: [passage.hybrideIngewikkeld],
      positief: [cite('nji', '§3 Steenwijkerland', 366, 374)],
    },
  },
  voorwie: {
    pohGgz: { licht: [cite('notitie', '§3.2 Extra aanbod', 194, 198), passage.lichteProblemen] },
    ondersteuner: { jeugdhulp: [passage.jeugdconsulent] },
    hybride: { nietVermeld: [passage.hybrideIngewikkeld] },
  },
  wet: {
    pohGgz: {
      zvw: [passage.huisartsenzorgZvw, passage.jeugdBlijftHuisartsenzorg],
      jaren: [cite('leidraad', 'Uitgangspunten', 42, 44), cite('notitie', '§5 Conclusie', 334, 336)],
    },
    ondersteuner: {
      jeugdwet: [passage.jeugdhulpJeugdwet, passage.jeugdconsulent],
      grens: [passage.grensBijKring],
    },
    hybride: { twee: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)] },
  },
  betaler: {
    pohGgz: {
      module: [cite('notitie', '§3.1 Basisaanbod', 150, 152), passage.adviseurOverPoh],
      behandelaar: [cite('ros-friesland-2015', 'pagina')],
    },
    ondersteuner: {
      gemeente: [passage.jeugdhulpJeugdwet, cite('leidraad', 'Uitgangspunten', 45)],
      pilot: [cite('notitie', '§1 Inleiding', 47, 50)],
    },
    hybride: {
      jaren: [passage.inkoopDoorGemeente, passage.scheiden],
      verzekeraar: [passage.adviseurOverPoh],
    },
  },
  werkgever: {
    pohGgz: { huisarts: [passage.adviseurOverPoh] },
    ondersteuner: { verschilt: [cite('nji', '§1 Sterke eerste lijn', 27, 28)] },
    hybride: { losVanBetaler: [passage.steenwijkerlandVorm] },
  },
  verantwoordelijk: {
    pohGgz: { huisarts: [passage.verlengdeArm, passage.huisartsenzorgZvw] },
    ondersteuner: { gemeente: [passage.vanuitGemeente, passage.alleenHuisartsenzorg] },
    hybride: {
      grens: [passage.alleenHuisartsenzorg],
      aansprakelijk: [cite('nji', '§4 Aandachtspunten', 472, 477)],
    },
  },
  naam: {
    pohGgz: { naam: [cite('notitie', '§3.1 Basisaanbod', 147, 152), passage.adviseurOverNaam] },
    ondersteuner: {
      naam: [passage.jeugdconsulent, passage.andereNaam],
      jaren: [passage.adviseurOverNaam, cite('notitie', '§4 Samenwerking met de gemeente', 320, 323)],
    },
    hybride: {
      jaren: [passage.inkoopDoorGemeente, cite('nji', '§1 Leidraad VNG en LHV', 44, 46), passage.verwarrendeNaam],
      advies: [passage.adviseurOverNaam],
    },
  },
};
