import type { Cites } from '../../src/engine/cite';
import { cite } from '../sources';
import type meerNl from './meer.nl.json';

type Texts = (typeof meerNl)['agendas']['items'];

export type ItemId = keyof Texts;
type LineOf<Id extends ItemId> = keyof Texts[Id]['lines'] & string;

/** An item of an example agenda: the lines that always stand there, and how many are left to write on. */
export interface Item {
  readonly id: ItemId;
  readonly lines: readonly string[];
  readonly blanks: number;
  readonly cite: Cites;
}

/** An example agenda, with the item that each subject of the advice belongs to. */
export interface Template {
  readonly id: 'kennismaking' | 'vervolgoverleg';
  readonly items: readonly Item[];
  /** Action, question or item of a checklist → item of the agenda; a question also stands for its own items. */
  readonly places: Readonly<Record<string, ItemId>>;
  /** For what has no place of its own. */
  readonly otherwise: ItemId;
}

const bijlage = (first: number, last = first) => cite('werkmap', 'Bijlage A', first, last);

function item<Id extends ItemId>(id: Id, blanks: number, lines: readonly LineOf<Id>[], ...cites: Cites): Item {
  return { id, lines, blanks, cite: cites };
}

/** Getting to know each other. */
export const kennismaking: Template = {
  id: 'kennismaking',
  items: [
    item('opening', 1, ['uitkomst'], bijlage(1794, 1798)),
    item('deelnemers', 4, ['huisartsen', 'gemeente', 'anderen'], bijlage(1805, 1810)),
    item('afsprakenlijst', 1, [], bijlage(1811)),
    item('voorJeugd', 4, ['huisartsen', 'gemeente'], bijlage(1812, 1816)),
    item('knelpunten', 4, ['huisartsen', 'gemeente'], bijlage(1817, 1820)),
    item('hoeVaak', 1, ['keuze'], bijlage(1821, 1823)),
    item(
      'waarover',
      1,
      ['patient', 'jeugd', 'beleid', 'voorzieningen', 'projecten', 'contactpersonen'],
      bijlage(1824, 1834),
      cite('leerkring', 'Epe', 54),
    ),
    item('hoe', 1, ['middel', 'wanneer'], bijlage(1835, 1845)),
    item('volgende', 3, ['datum', 'punten'], bijlage(1846, 1850)),
  ],
  places: {
    problematiek: 'voorJeugd',
    hulpvragen: 'voorJeugd',
    plusvoorwaarden: 'voorJeugd',
    pohScholing: 'voorJeugd',
    pohMiddelen: 'voorJeugd',
    ondersteunerWens: 'voorJeugd',
    'basisvoorwaarden.meldcode': 'voorJeugd',
    basisvoorwaarden: 'knelpunten',
    'plusvoorwaarden.jeugdhulpAanbod': 'knelpunten',
    functieTaken: 'knelpunten',
    functieBetaler: 'knelpunten',
    functieWerkgever: 'knelpunten',
    functieVerantwoordelijk: 'knelpunten',
    ontvlechten: 'knelpunten',
    functieHelderheid: 'knelpunten',
    hernoemen: 'knelpunten',
    'basisvoorwaarden.aanspreekpunt': 'hoe',
    'afspraken.overleg': 'hoeVaak',
    'afspraken.terugkoppeling': 'waarover',
    'afspraken.communicatieInwoners': 'waarover',
    'afspraken.privacy': 'hoe',
    'afspraken.registratie': 'hoe',
    vertegenwoordiging: 'deelnemers',
  },
  otherwise: 'volgende',
};

/** Talking on: what to do together, and when. */
export const vervolgoverleg: Template = {
  id: 'vervolgoverleg',
  items: [
    item('opening', 1, ['uitkomst'], bijlage(1794, 1801)),
    item('deelnemers', 4, ['huisartsen', 'gemeente', 'anderen'], bijlage(1856, 1861)),
    item('afsprakenlijst', 1, [], bijlage(1862)),
    item('voortgang', 3, ['anders'], bijlage(1863, 1864)),
    item('aandachtspunten', 3, ['huisartsen', 'gemeente', 'cijfers'], bijlage(1865, 1870)),
    item('eerst', 3, [], bijlage(1871, 1872), cite('notitie', '§5 Conclusie', 338, 344)),
    item('bijdragen', 3, [], bijlage(1873, 1874)),
    item('partijen', 2, [], bijlage(1875)),
    item('samenDoen', 3, [], bijlage(1876, 1880)),
    item(
      'perThema',
      10,
      [
        'wie',
        'doel',
        'tussenstappen',
        'doelgroep',
        'trekkers',
        'taakverdeling',
        'financiering',
        'klaar',
        'partijen',
        'draagvlak',
        'verwachtingen',
      ],
      bijlage(1881, 1902),
    ),
    item('nietNu', 3, [], bijlage(1903, 1907)),
    item('volgende', 2, ['datum', 'ontmoeten'], bijlage(1846), bijlage(1908, 1911)),
  ],
  places: {
    'basisvoorwaarden.verwijsmogelijkheden': 'eerst',
    'basisvoorwaarden.socialeKaart': 'eerst',
    'plusvoorwaarden.jeugdhulpAanbod': 'eerst',
    'basisvoorwaarden.ketenafspraken': 'partijen',
    'plusvoorwaarden.korteLijnen': 'partijen',
    'basisvoorwaarden.meldcode': 'bijdragen',
    plusvoorwaarden: 'bijdragen',
    pohScholing: 'bijdragen',
    pohMiddelen: 'bijdragen',
    ondersteunerWens: 'bijdragen',
    ruimte: 'bijdragen',
    spreekuur: 'bijdragen',
    'afspraken.vergoeding': 'bijdragen',
    afspraken: 'samenDoen',
    'afspraken.overleg': 'volgende',
    vertegenwoordiging: 'deelnemers',
  },
  otherwise: 'aandachtspunten',
};
