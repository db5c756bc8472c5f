import { cite } from '../../sources';
import { gemeenteAdvies, type SamenwerkingExample, stilleGemeente } from './stil';

const { gemeenteContact: contact, gemeenteAfspraken: afspraken, gemeenteBeleid: beleid } = stilleGemeente;

/** Municipalities of which the sources tell; what they are silent on is left open. */
export const gemeenten: readonly SamenwerkingExample[] = [
  {
    id: 'epe-gemeente',
    name: 'Epe: de gemeente',
    cite: [cite('leerkring', 'Epe', 24, 34), cite('leerkring', 'Epe', 37, 54)],
    assumed: [],
    answers: {
      ...stilleGemeente,
      raakvlakken: ['jeugd'],
      gemeenteContact: { ...contact, periodiekOverleg: 'ja', collegas: 'deels' },
      gemeenteAfspraken: { ...afspraken, doelEnVerwachtingen: 'ja', gegevensuitwisseling: 'deels' },
    },
    advice: gemeenteAdvies(['tip.F', 'tip.J']),
  },
  {
    id: 'alphen-gemeente',
    name: 'Alphen aan den Rijn: de gemeente',
    cite: [cite('leerkring', 'Alphen aan den Rijn', 13, 19)],
    assumed: [],
    answers: {
      ...stilleGemeente,
      raakvlakken: ['jeugd'],
      gemeenteAfspraken: { ...afspraken, doelEnVerwachtingen: 'deels' },
    },
    advice: gemeenteAdvies([]),
  },
  {
    id: 'groningen-gemeenten',
    name: 'Groninger gemeenten: de gemeenten',
    cite: [
      cite('nji', '§2 Groninger gemeenten', 115, 151),
      cite('nji', '§3 Contact met huisarts én wijkteam', 411, 422),
      cite('nji', '§5 Tips voor gemeenten', 502, 504),
    ],
    assumed: [],
    answers: {
      ...stilleGemeente,
      raakvlakken: ['jeugd'],
      gemeenteAfspraken: { ...afspraken, doelEnVerwachtingen: 'deels' },
      gemeenteBeleid: { ...beleid, wijkteams: 'deels' },
    },
    advice: gemeenteAdvies([]),
  },
  {
    id: 'achterhoek-gemeenten',
    name: 'Achterhoek: de gemeenten',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 423, 431)],
    assumed: [],
    answers: { ...stilleGemeente, raakvlakken: ['jeugd'], gemeenteBeleid: { ...beleid, wijkteams: 'deels' } },
    advice: gemeenteAdvies([]),
  },
  {
    id: 'rotterdam-gemeente',
    name: 'Rotterdam: de gemeente',
    cite: [cite('nji', '§3 Contact met huisarts én wijkteam', 432, 437)],
    assumed: [],
    answers: { ...stilleGemeente, raakvlakken: ['jeugd'], gemeenteBeleid: { ...beleid, wijkteams: 'deels' } },
    advice: gemeenteAdvies([]),
  },
  {
    id: 'noord-holland-gemeenten',
    name: 'Noord-Holland: gemeenten en ROS',
    cite: [cite('werkmap', 'Pitchen', 1662, 1675)],
    assumed: ['raakvlakken'],
    answers: { ...stilleGemeente, gemeenteContact: { ...contact, ros: 'ja' } },
    advice: gemeenteAdvies(['tip.E']),
  },
  {
    id: 'leidraad-contactpersoon',
    name: 'Leidraad 2018: ondersteuner jeugd als contactpersoon',
    cite: [cite('leidraad', 'Gemeenten b', 117, 127)],
    assumed: [],
    answers: { ...stilleGemeente, raakvlakken: ['jeugd'], gemeenteContact: { ...contact, collegas: 'deels' } },
    advice: gemeenteAdvies([]),
  },
];
