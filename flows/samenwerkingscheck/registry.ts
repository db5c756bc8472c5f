import type { Registry } from '../../src/engine/flow';

/**
 * What shared links are made of. A link holds places in these lists, no names: nothing here may ever change, move or
 * go. Whatever is new goes into a new line at the end, with the raised version of the flow.
 */
export const registry: Registry = [
  { since: 1, question: 'rol', kind: 'single', options: ['huisarts', 'gemeente'] },
  {
    since: 1,
    question: 'raakvlakken',
    kind: 'multi',
    options: ['ouderen', 'jeugd', 'achterstand', 'leefstijl', 'geen'],
  },
  { since: 1, question: 'huisartsPartner', kind: 'checklist', items: ['ambities', 'wethouder', 'ontwikkelingen'] },
  {
    since: 1,
    question: 'huisartsContact',
    kind: 'checklist',
    items: ['aanspreekpunt', 'periodiekContact', 'niveau', 'vertegenwoordiging'],
  },
  {
    since: 1,
    question: 'huisartsAfspraken',
    kind: 'checklist',
    items: ['gezamenlijkeAgenda', 'doelEnVerwachtingen', 'informeren', 'gegevensuitwisseling', 'team'],
  },
  { since: 1, question: 'huisartsBeleid', kind: 'checklist', items: ['beleid'] },
  { since: 1, question: 'gemeentePartner', kind: 'checklist', items: ['themas', 'zorgbehoefte', 'trend'] },
  {
    since: 1,
    question: 'gemeenteContact',
    kind: 'checklist',
    items: ['aanspreekpunt', 'ros', 'periodiekOverleg', 'niveau', 'overlegniveaus', 'collegas'],
  },
  {
    since: 1,
    question: 'gemeenteAfspraken',
    kind: 'checklist',
    items: ['gezamenlijkeAgenda', 'doelEnVerwachtingen', 'informeren', 'gegevensuitwisseling'],
  },
  { since: 1, question: 'gemeenteBeleid', kind: 'checklist', items: ['beleid', 'wijkteams', 'wijkscan'] },
];

/** Version → the fingerprint of what came with it. Once people have links of a version it never changes. */
export const frozen = {
  1: '63ee5f4dd7d3df13',
} as const;
