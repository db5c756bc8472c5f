import { cite } from '../../sources';
import { type FunctieExample, onbepaald, stil } from './stil';

/** The forms that notitie, leidraad and leerkring tell apart. */
export const vormen: readonly FunctieExample[] = [
  {
    id: 'notitie-jeugdconsulent',
    name: 'Notitie: jeugdconsulent van de gemeente',
    cite: [
      cite('notitie', '§4 Samenwerking met de gemeente', 303, 323),
      cite('notitie', '§5 Conclusie', 345, 351),
      cite('notitie', '§1 Inleiding', 39, 45),
    ],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['jeugdhulp', 'verbinding'],
      functieBetaler: 'gemeente',
      functieVerantwoordelijk: 'gemeente',
      functieNaam: 'ondersteunerJeugd',
    },
    advice: {
      functie: 'jeugdhulp',
      naam: 'ondersteunerJeugd',
      hernoemen: false,
      regels: ['F4', 'N2'],
      openVragen: ['functieWerkgever'],
    },
  },
  {
    id: 'notitie-poh-ggz',
    name: 'Notitie: POH-GGZ (aandachtsgebied jeugd)',
    cite: [
      cite('notitie', '§3.1 Basisaanbod', 145, 152),
      cite('notitie', '§3.2 Extra aanbod', 201, 206),
      cite('notitie', '§3.2 Aanbod', 210, 214),
      cite('notitie', '§4 Samenwerking met de gemeente', 308, 315),
    ],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['vraagverheldering', 'kortdurendeBegeleiding'],
      functieBetaler: 'zorgverzekeraar',
      functieVerantwoordelijk: 'huisarts',
      functieNaam: 'pohGgz',
    },
    advice: {
      functie: 'huisartsenzorg',
      naam: 'pohGgz',
      hernoemen: false,
      regels: ['F5', 'N3'],
      openVragen: ['functieWerkgever'],
    },
  },
  {
    id: 'leidraad-ondersteuner-jeugd',
    name: 'Leidraad 2018: ondersteuner jeugd onder de huisarts',
    cite: [cite('leidraad', 'Uitgangspunten', 36, 56)],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['jeugdhulp'],
      functieBetaler: 'gemeente',
      functieVerantwoordelijk: 'huisarts',
      functieNaam: 'ondersteunerJeugd',
    },
    advice: {
      functie: 'hybride',
      naam: 'eerstHelderheid',
      hernoemen: false,
      regels: ['F2', 'N1'],
      openVragen: ['functieWerkgever'],
    },
  },
  {
    id: 'leidraad-poh-jeugd-hybride',
    name: 'Leidraad 2018: hybride POH-jeugd',
    cite: [cite('leidraad', 'Uitgangspunten', 49, 56)],
    assumed: [],
    answers: { ...stil, functieBetaler: 'beide', functieNaam: 'pohJeugd' },
    advice: {
      functie: 'hybride',
      naam: 'eerstHelderheid',
      hernoemen: true,
      regels: ['F1', 'N1'],
      openVragen: ['functieTaken', 'functieWerkgever', 'functieVerantwoordelijk'],
    },
  },
  {
    id: 'leidraad-verbinding',
    name: 'Leidraad 2018: verbinding met het wijkteam',
    cite: [cite('leidraad', 'Uitgangspunten', 57, 59), cite('leidraad', 'Gemeenten b', 117, 127)],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['verbinding'],
      functieBetaler: 'gemeente',
      functieNaam: 'ondersteunerJeugd',
    },
    advice: { ...onbepaald, openVragen: ['functieWerkgever', 'functieVerantwoordelijk'] },
  },
  {
    id: 'leerkring-poh-ggz',
    name: 'Leerkring 2021: POH-GGZ met ervaring met jeugd',
    cite: [cite('leerkring', 'Perspectief vanuit de huisartsen', 64)],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['vraagverheldering', 'kortdurendeBegeleiding'],
      functieBetaler: 'zorgverzekeraar',
      functieWerkgever: 'praktijk',
      functieNaam: 'pohGgz',
    },
    advice: { ...onbepaald, openVragen: ['functieVerantwoordelijk'] },
  },
];
