import type { Registry } from '../../src/engine/flow';

/**
 * What shared links are made of. A link holds places in these lists, no names: nothing here may ever change, move or
 * go. Whatever is new goes into a new line at the end, with the raised version of the flow. The lines are not shared
 * with other flows that ask the same questions: each flow has versions of its own.
 */
export const registry: Registry = [
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
  {
    since: 2,
    question: 'functieTaken',
    kind: 'multi',
    options: ['consultatie', 'overbrugging'],
  },
  { since: 2, question: 'functieVerdeling', kind: 'single', options: ['perTaak', 'samen', 'onbekend'] },
  { since: 2, question: 'functieMiddelen', kind: 'single', options: ['structureel', 'tijdelijk', 'onbekend'] },
  { since: 2, question: 'functieWerkgever', kind: 'single', options: ['huisartsenorganisatie', 'anders'] },
];

/** Version → the fingerprint of what came with it. Once people have links of a version it never changes. */
export const frozen = {
  1: 'fce6268440cfdd82',
  2: 'bd69e1aab71439bd',
} as const;
