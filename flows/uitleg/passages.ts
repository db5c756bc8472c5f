import { cite } from '../sources';

/** Passages that several cells rest on. */
export const verwarrendeNaam = cite('notitie', '§3.1 Basisaanbod', 148, 150);
export const jeugdBlijftHuisartsenzorg = cite('notitie', '§3.1 Basisaanbod', 148, 152);
export const lichteProblemen = cite('notitie', '§3.2 Aanbod', 210, 220);
export const verlengdeArm = cite('notitie', '§3.2 Extra aanbod', 203, 206);
export const huisartsenzorgZvw = cite('notitie', '§4 Samenwerking met de gemeente', 308, 309);
export const jeugdhulpJeugdwet = cite('notitie', '§4 Samenwerking met de gemeente', 309, 310);
export const scheiden = cite('notitie', '§4 Samenwerking met de gemeente', 310, 312);
export const jeugdconsulent = cite('notitie', '§4 Samenwerking met de gemeente', 316, 323);
export const vanuitGemeente = cite('notitie', '§5 Conclusie', 346, 350);
export const alleenHuisartsenzorg = cite('notitie', '§5 Conclusie', 350, 351);
export const inkoopDoorGemeente = cite('leidraad', 'Uitgangspunten', 49, 53);
export const hybrideIngewikkeld = cite('leidraad', 'Uitgangspunten', 54, 56);
export const andereNaam = cite('leidraad', 'Uitgangspunten', 57, 59);
export const klachtenEnVerantwoordelijk = cite('nji', '§4 Aandachtspunten', 472, 475);
export const steenwijkerlandVorm = cite('nji', '§3 Steenwijkerland', 366, 372);
export const adviseurOverPoh = cite('leerkring', 'Perspectief vanuit de huisartsen', 64);
export const adviseurOverNaam = cite('leerkring', 'Perspectief vanuit de huisartsen', 65);
export const grensBijKring = cite('lhv-kring-grens', 'pagina');
