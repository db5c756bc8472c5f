import { cite } from '../../sources';
import { huisartsAdvies, type SamenwerkingExample, stilleHuisarts } from './stil';

const { huisartsContact: contact, huisartsAfspraken: afspraken } = stilleHuisarts;

/** GPs of whom the sources tell; what they are silent on is left open. */
export const huisartsen: readonly SamenwerkingExample[] = [
  {
    id: 'epe-huisartsen',
    name: 'Epe: de huisartsen',
    cite: [cite('leerkring', 'Epe', 24, 34), cite('leerkring', 'Epe', 37, 44)],
    assumed: [],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['jeugd'],
      huisartsContact: { ...contact, aanspreekpunt: 'ja', periodiekContact: 'ja' },
      huisartsAfspraken: { ...afspraken, doelEnVerwachtingen: 'ja' },
    },
    advice: huisartsAdvies(['tip.4', 'tip.5', 'tip.9']),
  },
  {
    id: 'alphen-huisartsen',
    name: 'Alphen aan den Rijn: de huisartsen',
    cite: [cite('leerkring', 'Alphen aan den Rijn', 13, 19)],
    assumed: [],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['jeugd'],
      huisartsAfspraken: { ...afspraken, doelEnVerwachtingen: 'deels' },
    },
    advice: huisartsAdvies([]),
  },
  {
    id: 'groningen-huisartsen',
    name: 'Groninger gemeenten: de huisartsen',
    cite: [
      cite('nji', '§2 Groninger gemeenten', 115, 130),
      cite('nji', '§3 Contact met huisarts én wijkteam', 411, 415),
      cite('nji', '§5 Tips voor gemeenten', 502, 504),
    ],
    assumed: [],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['jeugd'],
      huisartsContact: { ...contact, aanspreekpunt: 'deels' },
      huisartsAfspraken: { ...afspraken, doelEnVerwachtingen: 'deels' },
    },
    advice: huisartsAdvies([]),
  },
  {
    id: 'foodvalley-huisartsen',
    name: 'FoodValley: de huisartsen',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 438, 443)],
    assumed: [],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['jeugd'],
      huisartsAfspraken: { ...afspraken, team: 'nee' },
    },
    advice: huisartsAdvies([]),
  },
  {
    id: 'zwolle-huisartsen',
    name: 'Zwolle: de huisartsen',
    cite: [cite('nji', '§3 Zwolle', 387, 401)],
    assumed: [],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['jeugd'],
      huisartsContact: { ...contact, aanspreekpunt: 'deels' },
    },
    advice: huisartsAdvies([]),
  },
  {
    id: 'enschede-eudokia',
    name: 'Enschede: MC Eudokia',
    cite: [cite('werkmap', 'Hoofdstuk 4, Jeugd', 1155, 1171)],
    assumed: [],
    answers: { ...stilleHuisarts, raakvlakken: ['jeugd'], huisartsAfspraken: { ...afspraken, team: 'deels' } },
    advice: huisartsAdvies([]),
  },
  {
    id: 'oss-goal',
    name: 'Oss: GOAL',
    cite: [cite('werkmap', 'Hoofdstuk 4', 880, 904)],
    assumed: ['raakvlakken'],
    answers: { ...stilleHuisarts, raakvlakken: ['ouderen'] },
    advice: huisartsAdvies([]),
  },
  {
    id: 'hillegom-pto',
    name: 'Hillegom: preventieoverleg',
    cite: [cite('werkmap', 'Hoofdstuk 4', 1253, 1274)],
    assumed: ['raakvlakken'],
    answers: {
      ...stilleHuisarts,
      raakvlakken: ['leefstijl'],
      huisartsAfspraken: { ...afspraken, gezamenlijkeAgenda: 'deels', doelEnVerwachtingen: 'deels' },
    },
    advice: huisartsAdvies([]),
  },
  {
    id: 'lokaal-team-contactpersoon',
    name: 'Notitie: vaste contactpersoon in het lokale team',
    cite: [cite('notitie', '§1 Inleiding', 27, 46)],
    assumed: [],
    answers: { ...stilleHuisarts, raakvlakken: ['jeugd'], huisartsContact: { ...contact, aanspreekpunt: 'ja' } },
    advice: huisartsAdvies(['tip.4']),
  },
];
