import type { Registry } from '../../src/engine/flow';

/**
 * What shared links are made of. A link holds places in these lists, no names: nothing here may ever change, move or
 * go, not even what the questions no longer have. Whatever is new goes into a new line at the end, with the raised
 * version of the flow; a line may add to a question that stands above:
 *
 *     { since: 2, question: 'spreekuur', kind: 'single', options: ['school'] },
 */
export const registry: Registry = [
  {
    since: 1,
    question: 'praktijkvorm',
    kind: 'single',
    options: ['solo', 'duo', 'groep', 'gezondheidscentrum'],
  },
  { since: 1, question: 'omvang', kind: 'numbers', fields: { patienten: [1, 100_000], jeugd: [0, 100_000] } },
  { since: 1, question: 'problematiek', kind: 'single', options: ['meer', 'gemiddeld', 'minder', 'onbekend'] },
  { since: 1, question: 'onderbouwing', kind: 'multi', options: ['registratie', 'wijkscan', 'ggd', 'indruk'] },
  {
    since: 1,
    question: 'hulpvragen',
    kind: 'multi',
    options: ['lichamelijk', 'lichtPsychisch', 'opvoeden', 'complex', 'onbekend'],
  },
  {
    since: 1,
    question: 'basisvoorwaarden',
    kind: 'checklist',
    items: ['ketenafspraken', 'verwijsmogelijkheden', 'verwijsrecht', 'socialeKaart', 'aanspreekpunt', 'meldcode'],
  },
  { since: 1, question: 'ambitie', kind: 'single', options: ['basis', 'plus', 'twijfel'] },
  {
    since: 1,
    question: 'afweging',
    kind: 'multi',
    options: ['laagdrempelig', 'ontlasting', 'helderheid', 'kennisSocialeKaart', 'snelleHulp', 'continuiteit'],
  },
  {
    since: 1,
    question: 'werkzaamheden',
    kind: 'multi',
    options: ['vraagverheldering', 'kortdurendeBegeleiding', 'behandeling'],
  },
  {
    since: 1,
    question: 'plusvoorwaarden',
    kind: 'checklist',
    items: ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'],
  },
  { since: 1, question: 'pohGgz', kind: 'single', options: ['metJeugd', 'zonderJeugd', 'gewenst', 'geen'] },
  { since: 1, question: 'pohScholing', kind: 'single', options: ['ja', 'nee', 'onbekend'] },
  { since: 1, question: 'pohMiddelen', kind: 'single', options: ['structureel', 'tijdelijk', 'geen', 'onbekend'] },
  { since: 1, question: 'gemeenteFunctie', kind: 'single', options: ['aanwezig', 'aangeboden', 'inGesprek', 'geen'] },
  { since: 1, question: 'ondersteunerWens', kind: 'single', options: ['ja', 'nee', 'onbekend'] },
  {
    since: 1,
    question: 'functieTaken',
    kind: 'multi',
    options: [
      'vraagverheldering',
      'kortdurendeBegeleiding',
      'opvoedondersteuning',
      'jeugdhulp',
      'verbinding',
      'onbekend',
    ],
  },
  {
    since: 1,
    question: 'functieBetaler',
    kind: 'single',
    options: ['gemeente', 'zorgverzekeraar', 'beide', 'onbekend'],
  },
  {
    since: 1,
    question: 'functieWerkgever',
    kind: 'single',
    options: ['gemeente', 'jeugdhulpaanbieder', 'praktijk', 'onbekend'],
  },
  {
    since: 1,
    question: 'functieVerantwoordelijk',
    kind: 'single',
    options: ['gemeente', 'huisarts', 'gedeeld', 'nietVastgelegd'],
  },
  {
    since: 1,
    question: 'functieNaam',
    kind: 'single',
    options: ['ondersteunerJeugd', 'pohJeugd', 'pohGgz', 'anders', 'nogGeen'],
  },
  { since: 1, question: 'spreekuur', kind: 'single', options: ['praktijk', 'elders', 'onbekend'] },
  {
    since: 1,
    question: 'afspraken',
    kind: 'checklist',
    items: [
      'terugkoppeling',
      'privacy',
      'registratie',
      'aansprakelijkheid',
      'vergoeding',
      'overleg',
      'communicatieInwoners',
    ],
  },
  {
    since: 1,
    question: 'vertegenwoordiging',
    kind: 'single',
    options: ['praktijk', 'gezondheidscentrum', 'hagro', 'kring', 'zorggroep', 'nietGeregeld'],
  },
  { since: 2, question: 'basisvoorwaarden', kind: 'checklist', items: ['samenwerking'] },
  { since: 2, question: 'functieZelfde', kind: 'single', options: ['ja', 'nee'] },
  {
    since: 2,
    question: 'functieTaken',
    kind: 'multi',
    options: ['consultatie', 'overbrugging'],
  },
  { since: 2, question: 'functieVerdeling', kind: 'single', options: ['perTaak', 'samen', 'onbekend'] },
  { since: 2, question: 'functieMiddelen', kind: 'single', options: ['structureel', 'tijdelijk', 'onbekend'] },
  { since: 2, question: 'functieWerkgever', kind: 'single', options: ['huisartsenorganisatie', 'anders'] },
  { since: 2, question: 'spreekuur', kind: 'single', options: ['praktijkGeregeld'] },
  {
    since: 2,
    question: 'functieAfspraken',
    kind: 'moved',
    from: 'afspraken',
    items: ['aansprakelijkheid', 'registratie'],
  },
  { since: 2, question: 'functieAfspraken', kind: 'checklist', items: ['dossier'] },
];

/** Version → the fingerprint of what came with it. Once people have links of a version it never changes. */
export const frozen = {
  1: '1a7265ddb8d7eea9',
  2: 'cb2109e1f401aaf7',
} as const;
