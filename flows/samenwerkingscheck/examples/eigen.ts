import { cite } from '../../sources';
import { huisartsAdvies, type SamenwerkingExample } from './stil';

/** GPs who have everything in order. */
const opOrde = {
  rol: 'huisarts',
  raakvlakken: ['jeugd'],
  huisartsPartner: { ambities: 'ja', wethouder: 'ja', ontwikkelingen: 'ja' },
  huisartsContact: { aanspreekpunt: 'ja', periodiekContact: 'ja', niveau: 'ja', vertegenwoordiging: 'ja' },
  huisartsAfspraken: {
    gezamenlijkeAgenda: 'ja',
    doelEnVerwachtingen: 'ja',
    informeren: 'ja',
    gegevensuitwisseling: 'ja',
    team: 'ja',
  },
  huisartsBeleid: { beleid: 'ja' },
} as const;

const wie = ['tip.4', 'tip.7'] as const;
const kennis = ['tip.1', 'tip.2', 'tip.3'] as const;
const overleg = ['tip.5', 'tip.6'] as const;
const agenda = ['tip.8', 'tip.9'] as const;
const gegevens = ['tip.10', 'tip.11', 'tip.12'] as const;

/** GPs who are halfway, each further than the one before; made up, with the passages that they turn on. */
export const eigen: readonly SamenwerkingExample[] = [
  {
    id: 'eigen-overleg',
    name: 'Wie namens wie praat staat vast, overleg is er niet',
    cite: [cite('werkmap', 'Checklist huisartsen', 603, 612)],
    assumed: ['raakvlakken'],
    answers: {
      ...opOrde,
      huisartsContact: { ...opOrde.huisartsContact, periodiekContact: 'nee', niveau: 'deels' },
    },
    advice: huisartsAdvies([...wie, ...kennis, ...agenda, ...gegevens, 'tip.13']),
  },
  {
    id: 'eigen-agenda',
    name: 'Er is overleg, maar geen gezamenlijke agenda',
    cite: [cite('werkmap', 'Checklist huisartsen', 613, 620)],
    assumed: ['raakvlakken'],
    answers: {
      ...opOrde,
      huisartsAfspraken: { ...opOrde.huisartsAfspraken, gezamenlijkeAgenda: 'nee', doelEnVerwachtingen: 'deels' },
    },
    advice: huisartsAdvies([...wie, ...kennis, ...overleg, ...gegevens, 'tip.13']),
  },
  {
    id: 'eigen-gegevens',
    name: 'Alleen wat u elkaar vertelt, is nog niet afgesproken',
    cite: [cite('werkmap', 'Checklist huisartsen', 613, 620)],
    assumed: ['raakvlakken'],
    answers: {
      ...opOrde,
      huisartsAfspraken: {
        ...opOrde.huisartsAfspraken,
        informeren: 'nee',
        gegevensuitwisseling: 'deels',
        team: 'deels',
      },
    },
    advice: huisartsAdvies([...wie, ...kennis, ...overleg, ...agenda, 'tip.13']),
  },
  {
    id: 'eigen-kennis',
    name: 'De afspraken staan, de gemeente is nog onbekend',
    cite: [cite('werkmap', 'Checklist huisartsen', 598, 602)],
    assumed: ['raakvlakken'],
    answers: { ...opOrde, huisartsPartner: { ambities: 'deels', wethouder: 'nee', ontwikkelingen: 'deels' } },
    advice: huisartsAdvies([...wie, ...overleg, ...agenda, ...gegevens, 'tip.13']),
  },
  {
    id: 'eigen-beleid',
    name: 'Alleen meepraten over beleid ontbreekt',
    cite: [cite('werkmap', 'Checklist huisartsen', 621, 622)],
    assumed: ['raakvlakken'],
    answers: { ...opOrde, huisartsBeleid: { beleid: 'nee' } },
    advice: huisartsAdvies([...wie, ...kennis, ...overleg, ...agenda, ...gegevens]),
  },
  {
    id: 'eigen-alles',
    name: 'Alles is in orde',
    cite: [cite('werkmap', 'Checklist huisartsen', 613, 620)],
    assumed: ['raakvlakken'],
    answers: opOrde,
    advice: huisartsAdvies([...wie, ...kennis, ...overleg, ...agenda, ...gegevens, 'tip.13']),
  },
];
