import type { Cite, Cites, Grounds, Source } from '../src/engine/cite';

/**
 * The documents that the flows are based on. Titles and editions, as they stand on the documents, are in
 * `library.nl.json`; here is what the compiler and the tests check. Line numbers refer to the text copies that the
 * citations were checked against.
 */
export const sources = {
  notitie: {
    year: null,
    url: null,
    reviewBy: '2027-11-01',
    role: 'content',
    sections: {
      '§1 Inleiding': [15, 70],
      '§2 Jeugdhulp door de gemeente': [74, 91],
      '§3 Twee modellen': [97, 129],
      '§3.1 Basisaanbod': [130, 152],
      '§3.1 Aanbod': [153, 175],
      '§3.1 Organisatie': [176, 182],
      '§3.1 Randvoorwaarden': [183, 190],
      '§3.2 Extra aanbod': [193, 206],
      '§3.2 Aanbod': [207, 220],
      '§3.2 Organisatie': [221, 233],
      '§3.2 Randvoorwaarden': [234, 250],
      '§3 Tabel': [251, 301],
      '§4 Samenwerking met de gemeente': [303, 323],
      '§5 Conclusie': [325, 351],
    },
  },
  leidraad: {
    year: 2018,
    url: 'https://vng.nl/sites/default/files/leidraad-samenwerking_20181102.pdf',
    reviewBy: '2027-02-01',
    role: 'content',
    sections: {
      Voorgeschiedenis: [1, 29],
      Uitgangspunten: [30, 102],
      Basisvoorwaarden: [60, 74],
      'Gemeenten a': [103, 116],
      'Gemeenten b': [117, 127],
      'Gemeenten c': [128, 134],
      'Huisartsen a': [135, 143],
      'Huisartsen b': [144, 150],
      'Huisartsen c': [151, 157],
      Slot: [158, 167],
    },
  },
  nji: {
    year: 2020,
    url: null,
    reviewBy: '2027-11-01',
    role: 'content',
    sections: {
      '§1 Sterke eerste lijn': [1, 39],
      '§1 Leidraad VNG en LHV': [40, 52],
      '§2 Taken': [53, 114],
      '§2 Groninger gemeenten': [115, 158],
      '§3 Meerwaarde': [159, 164],
      '§3 Meerwaarde voor kind en ouders': [165, 200],
      '§3 Meerwaarde voor de huisarts': [201, 215],
      '§3 Meerwaarde voor de gemeente': [216, 244],
      '§3 Verwijzingen en geld': [245, 269],
      '§3 Groeiend jeugdzorggebruik': [270, 307],
      '§3 Geleerde lessen': [308, 363],
      '§3 Steenwijkerland': [364, 385],
      '§3 Zwolle': [386, 408],
      '§3 Contact met huisarts én wijkteam': [409, 448],
      '§4 Aandachtspunten': [449, 487],
      '§5 Tips voor gemeenten': [488, 516],
    },
  },
  werkmap: {
    year: 2013,
    url: null,
    reviewBy: '2027-11-01',
    role: 'content',
    sections: {
      'Hoofdstuk 2': [198, 588],
      'Checklist huisartsen': [590, 637],
      'Checklist gemeenten': [638, 693],
      'Hoofdstuk 4': [694, 1274],
      'Hoofdstuk 4, Jeugd': [1140, 1171],
      'Hoofdstuk 5': [1275, 1418],
      'Tip 1': [1420, 1426],
      'Tip 2': [1427, 1436],
      'Tip 3': [1437, 1445],
      'Tip 4': [1447, 1453],
      'Tip 5': [1454, 1461],
      'Tip 6': [1462, 1478],
      'Tip 7': [1479, 1491],
      'Tip 8': [1496, 1506],
      'Tip 9': [1507, 1512],
      'Tip 10': [1513, 1522],
      'Tip 11': [1523, 1534],
      'Tip 12': [1535, 1540],
      'Tip 13': [1542, 1552],
      'Tip 14': [1553, 1558],
      'Tip 15': [1559, 1574],
      'Tip A': [1582, 1588],
      'Tip B': [1589, 1604],
      'Tip C': [1605, 1611],
      'Tip D': [1613, 1618],
      'Tip E': [1619, 1627],
      'Tip F': [1628, 1636],
      'Tip G': [1637, 1648],
      'Tip H': [1649, 1656],
      Pitchen: [1657, 1675],
      'Tip I': [1678, 1689],
      'Tip J': [1690, 1696],
      'Tip K': [1697, 1712],
      'Tip L': [1713, 1727],
      'Tip M': [1729, 1737],
      'Tip N': [1738, 1743],
      'Tip O': [1744, 1748],
      Vergaderingen: [1754, 1772],
      'Bijlage A': [1773, 1911],
      'Bijlage B5': [2419, 2512],
    },
  },
  leerkring: {
    year: 2021,
    url: 'https://vpng.nl',
    reviewBy: '2027-11-01',
    role: 'content',
    sections: {
      'Alphen aan den Rijn': [3, 21],
      'Wet en rechtspraak': [6, 11],
      Epe: [23, 54],
      'Perspectief vanuit de huisartsen': [56, 67],
    },
  },
  'lhv-kring-grens': background(null),
  'lhv-keuzehulp': background(null, 'https://www.lhv.nl/product/lhv-keuzehulp-ondersteuning-voor-jeugd/'),
  'lhv-thema-jeugd': background(null, 'https://lhv.nl/thema/huisarts-patient/jeugd'),
  'lhv-dossier-jeugd': background(2020),
  'voortgangsbrief-2025': background(2025),
  'friesland-poh-ggz': background(null, 'https://friesland.lhv.nl/dossiers/poh-ggz'),
  'ros-friesland-2015': background(2015, 'https://rosfriesland.nl'),
  'friesland-kader': background(2016, 'https://rosfriesland.nl'),
  'vgz-poh-ggz': background(2024),
  'zilveren-kruis-2024': background(2024),
  'richtlijnen-jeugdhulp': background(null, 'https://richtlijnenjeugdhulp.nl'),
} as const satisfies Readonly<Record<string, Omit<Source, 'id'>>>;

function background(year: number | null, url: string | null = null) {
  return { year, url, reviewBy: '2027-05-01', role: 'background', sections: { pagina: null } } as const;
}

export type SourceId = keyof typeof sources;

/** A citation; an unknown source or section does not compile. Lines are those of the checked text, from 1. */
export function cite<Id extends SourceId>(
  source: Id,
  section: keyof (typeof sources)[Id]['sections'] & string,
  first?: number,
  last = first,
): Cite {
  return { source, section, lines: first === undefined || last === undefined ? null : [first, last] };
}

/** Signs of child abuse go by a code of their own. */
export const meldcode = cite('notitie', '§3.1 Aanbod', 172, 175);
/** Who a practice talks to about such signs. */
export const veiligThuis = cite('notitie', '§3.2 Organisatie', 228, 230);

/** What says no more than these passages. */
export const bron = (...cites: Cites): Grounds => ({ basis: 'bron', cite: cites });

/** What this product concludes from these passages. */
export const gevolgtrekking = (...cites: Cites): Grounds => ({ basis: 'gevolgtrekking', cite: cites });
