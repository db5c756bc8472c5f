import type { Example } from '../../../src/engine/flow';
import type { Advice } from '../advice';
import type { Answers } from '../questions';

type Expected = Omit<Advice, 'openVragen'>;
export type SamenwerkingExample = Example<Answers, Expected>;

/** GPs of whom nothing is told. Themes know no "unknown": an example gives them or lists them as assumed. */
export const stilleHuisarts = {
  rol: 'huisarts',
  raakvlakken: ['geen'],
  huisartsPartner: { ambities: 'onbekend', wethouder: 'onbekend', ontwikkelingen: 'onbekend' },
  huisartsContact: {
    aanspreekpunt: 'onbekend',
    periodiekContact: 'onbekend',
    niveau: 'onbekend',
    vertegenwoordiging: 'onbekend',
  },
  huisartsAfspraken: {
    gezamenlijkeAgenda: 'onbekend',
    doelEnVerwachtingen: 'onbekend',
    informeren: 'onbekend',
    gegevensuitwisseling: 'onbekend',
    team: 'onbekend',
  },
  huisartsBeleid: { beleid: 'onbekend' },
} as const satisfies Answers;

/** A municipality of which nothing is told. */
export const stilleGemeente = {
  rol: 'gemeente',
  raakvlakken: ['geen'],
  gemeentePartner: { themas: 'onbekend', zorgbehoefte: 'onbekend', trend: 'onbekend' },
  gemeenteContact: {
    aanspreekpunt: 'onbekend',
    ros: 'onbekend',
    periodiekOverleg: 'onbekend',
    niveau: 'onbekend',
    overlegniveaus: 'onbekend',
    collegas: 'onbekend',
  },
  gemeenteAfspraken: {
    gezamenlijkeAgenda: 'onbekend',
    doelEnVerwachtingen: 'onbekend',
    informeren: 'onbekend',
    gegevensuitwisseling: 'onbekend',
  },
  gemeenteBeleid: { beleid: 'onbekend', wijkteams: 'onbekend', wijkscan: 'onbekend' },
} as const satisfies Answers;

const huisartsActies = [
  'tip.1',
  'tip.2',
  'tip.3',
  'tip.4',
  'tip.5',
  'tip.6',
  'tip.7',
  'tip.8',
  'tip.9',
  'tip.10',
  'tip.11',
  'tip.12',
  'tip.13',
] as const satisfies Advice['acties'];

const gemeenteActies = [
  'tip.A',
  'tip.B',
  'tip.C',
  'tip.D',
  'tip.E',
  'tip.F',
  'tip.G',
  'tip.H',
  'tip.I',
  'tip.J',
  'tip.K',
  'tip.L',
  'tip.M',
] as const satisfies Advice['acties'];

const without = <Item>(list: readonly Item[], gone: readonly Item[]) => list.filter((item) => !gone.includes(item));

/** The advice to GPs: all actions but those that are not needed. */
export const huisartsAdvies = (done: readonly (typeof huisartsActies)[number][]): Expected => ({
  acties: without(huisartsActies, done),
});

/** The advice to a municipality: all actions but those that are not needed. */
export const gemeenteAdvies = (done: readonly (typeof gemeenteActies)[number][]): Expected => ({
  acties: without(gemeenteActies, done),
});
