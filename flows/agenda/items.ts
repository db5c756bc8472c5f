import type { Grounds } from '../../src/engine/cite';
import { bron, cite, gevolgtrekking, meldcode } from '../sources';
import type nl from './nl.json';

type Texts = (typeof nl)['agendas']['items'];

export type ItemId = keyof Texts;
type LineOf<Id extends ItemId> = keyof Texts[Id]['lines'] & string;

/** An item of an example agenda: the lines that always stand there, and how many are left to write on. */
export interface Item extends Grounds {
  readonly id: ItemId;
  readonly lines: readonly string[];
  readonly blanks: number;
}

/** An example agenda of the werkmap (2013), in today's terms. */
export interface Template {
  readonly id: 'kennismaking' | 'vervolgoverleg';
  readonly items: readonly Item[];
}

const bijlage = (first: number, last = first) => cite('werkmap', 'Bijlage A', first, last);

function item<Id extends ItemId>(id: Id, blanks: number, lines: readonly LineOf<Id>[], grounds: Grounds): Item {
  return { id, lines, blanks, ...grounds };
}

/** Getting to know each other. */
export const kennismaking: Template = {
  id: 'kennismaking',
  items: [
    item('opening', 1, [], bron(bijlage(1794, 1798))),
    item('deelnemers', 4, ['huisartsen', 'gemeente', 'anderen'], bron(bijlage(1805, 1810))),
    item('afsprakenlijst', 1, [], bron(bijlage(1811))),
    item('voorJeugd', 4, ['huisartsen', 'gemeente'], bron(bijlage(1812, 1816))),
    item('knelpunten', 4, ['huisartsen', 'gemeente'], bron(bijlage(1817, 1820))),
    item('hoeVaak', 1, ['keuze'], bron(bijlage(1821, 1823))),
    item(
      'waarover',
      1,
      ['patient', 'jeugd', 'beleid', 'voorzieningen', 'projecten', 'contactpersonen'],
      bron(bijlage(1824, 1834), cite('leerkring', 'Epe', 54), meldcode),
    ),
    item('hoe', 1, ['middel', 'wanneer'], bron(bijlage(1835, 1845))),
    item('volgende', 3, ['datum', 'punten'], bron(bijlage(1846, 1850))),
  ],
};

/** Talking on: what to do together, and when. */
export const vervolgoverleg: Template = {
  id: 'vervolgoverleg',
  items: [
    item('opening', 1, [], bron(bijlage(1799, 1801))),
    item('deelnemers', 4, ['huisartsen', 'gemeente', 'anderen'], bron(bijlage(1856, 1861))),
    item('afsprakenlijst', 1, [], bron(bijlage(1862))),
    item('voortgang', 3, ['anders'], bron(bijlage(1863, 1864))),
    item('aandachtspunten', 3, ['huisartsen', 'gemeente', 'cijfers'], bron(bijlage(1865, 1870))),
    item('eerst', 3, [], gevolgtrekking(bijlage(1871, 1872), cite('notitie', '§5 Conclusie', 338, 344))),
    item('bijdragen', 3, [], bron(bijlage(1873, 1874))),
    item('partijen', 2, [], bron(bijlage(1875))),
    item('samenDoen', 3, [], bron(bijlage(1876, 1880))),
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
      bron(bijlage(1881, 1902)),
    ),
    item('nietNu', 3, [], bron(bijlage(1903, 1907))),
    item('volgende', 2, ['datum', 'ontmoeten'], bron(bijlage(1846), bijlage(1908, 1911))),
  ],
};
