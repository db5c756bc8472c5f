import { cite } from '../../sources';
import { type FunctieExample, onbepaald, stil } from './stil';

/** Places of which the sources tell; what they are silent on is left open. */
export const plaatsen: readonly FunctieExample[] = [
  {
    id: 'groninger-gemeenten',
    name: 'Groninger gemeenten: ondersteuner jeugd en gezin',
    cite: [
      cite('nji', '§2 Groninger gemeenten', 115, 154),
      cite('nji', '§3 Contact met huisarts én wijkteam', 411, 422),
    ],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['vraagverheldering', 'kortdurendeBegeleiding', 'opvoedondersteuning', 'jeugdhulp', 'verbinding'],
      functieWerkgever: 'gemeente',
      functieNaam: 'ondersteunerJeugd',
    },
    advice: { ...onbepaald, openVragen: ['functieBetaler', 'functieVerantwoordelijk'] },
  },
  {
    id: 'steenwijkerland',
    name: 'Steenwijkerland: praktijkondersteuner jeugd',
    cite: [cite('nji', '§3 Steenwijkerland', 364, 379), cite('nji', '§2 Taken', 77, 78)],
    assumed: [],
    answers: {
      functieTaken: ['kortdurendeBegeleiding', 'jeugdhulp'],
      functieBetaler: 'gemeente',
      functieWerkgever: 'jeugdhulpaanbieder',
      functieVerantwoordelijk: 'huisarts',
      functieNaam: 'pohJeugd',
    },
    advice: { functie: 'hybride', naam: 'eerstHelderheid', hernoemen: true, regels: ['F2', 'N1'], openVragen: [] },
  },
  {
    id: 'zwolle',
    name: 'Zwolle: jeugd- en gezinswerker',
    cite: [cite('nji', '§3 Zwolle', 387, 405), cite('nji', '§2 Taken', 63, 66)],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['opvoedondersteuning', 'verbinding'],
      functieWerkgever: 'gemeente',
      functieNaam: 'anders',
    },
    advice: { ...onbepaald, openVragen: ['functieBetaler', 'functieVerantwoordelijk'] },
  },
  {
    id: 'epe-wens',
    name: 'Epe: wens van de huisartsen',
    cite: [cite('leerkring', 'Epe', 37)],
    assumed: [],
    answers: { ...stil, functieBetaler: 'gemeente', functieWerkgever: 'praktijk', functieNaam: 'pohGgz' },
    advice: { ...onbepaald, openVragen: ['functieTaken', 'functieVerantwoordelijk'] },
  },
  {
    id: 'epe-keuze',
    name: 'Epe: GZ-psycholoog vanuit het CJG',
    cite: [cite('leerkring', 'Epe', 37, 54)],
    assumed: [],
    answers: {
      ...stil,
      functieTaken: ['jeugdhulp', 'verbinding'],
      functieBetaler: 'gemeente',
      functieNaam: 'anders',
    },
    advice: { ...onbepaald, openVragen: ['functieWerkgever', 'functieVerantwoordelijk'] },
  },
  {
    id: 'rotterdam',
    name: 'Rotterdam: POH-GGZ met bijscholing jeugd',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 432, 437)],
    assumed: [],
    answers: { ...stil, functieNaam: 'pohGgz' },
    advice: {
      ...onbepaald,
      openVragen: ['functieTaken', 'functieBetaler', 'functieWerkgever', 'functieVerantwoordelijk'],
    },
  },
  {
    id: 'foodvalley',
    name: 'FoodValley: specialistische ondersteuner jeugd-ggz',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 438, 443), cite('nji', '§2 Taken', 60, 63)],
    assumed: [],
    answers: { ...stil, functieTaken: ['jeugdhulp'], functieNaam: 'anders' },
    advice: { ...onbepaald, openVragen: ['functieBetaler', 'functieWerkgever', 'functieVerantwoordelijk'] },
  },
  {
    id: 'achterhoek-poh-jeugd',
    name: 'Achterhoek: POH Jeugd',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 423, 431)],
    assumed: [],
    answers: { ...stil, functieNaam: 'pohJeugd' },
    advice: {
      ...onbepaald,
      hernoemen: true,
      openVragen: ['functieTaken', 'functieBetaler', 'functieWerkgever', 'functieVerantwoordelijk'],
    },
  },
  {
    id: 'enschede-eudokia',
    name: 'Enschede: praktijkondersteuner jeugd-ggz van MC Eudokia',
    cite: [cite('werkmap', 'Hoofdstuk 4, Jeugd', 1155, 1171)],
    assumed: [],
    answers: { ...stil, functieBetaler: 'zorgverzekeraar', functieNaam: 'anders' },
    advice: { ...onbepaald, openVragen: ['functieTaken', 'functieWerkgever', 'functieVerantwoordelijk'] },
  },
];
