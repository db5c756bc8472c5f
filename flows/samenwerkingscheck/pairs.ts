import type { Cites } from '../../src/engine/cite';
import type { Texts } from '../../src/engine/flow';
import type { KeyOf } from '../../src/engine/text';
import { cite } from '../sources';
import type nl from './pairs.nl.json';
import type { ItemRef } from './questions';

/** An item of the GP's checklists and one of the municipality's that ask after the same thing. */
export interface Pair {
  readonly id: string;
  readonly huisarts: ItemRef<'huisarts'>;
  readonly gemeente: ItemRef<'gemeente'>;
  /** The subject in words that suit both sides, in {@link pairTexts}. */
  readonly text: KeyOf<typeof nl>;
  /** The lines of both checklists, and what they have in common where that is not plain. */
  readonly cite: Cites;
}

const huisartsen = (first: number, last = first) => cite('werkmap', 'Checklist huisartsen', first, last);
const gemeenten = (first: number, last = first) => cite('werkmap', 'Checklist gemeenten', first, last);

/**
 * What can be laid beside each other when both sides did the check. By subject, not by name: who speaks for the GPs is
 * `vertegenwoordiging` to a GP and `aanspreekpunt` to a municipality; a GP's `aanspreekpunt` is the one contact person
 * that a municipality arrives at by knowing which colleagues deal with GPs (tips 4 and H).
 */
export const pairs: readonly Pair[] = [
  {
    id: 'plannen',
    huisarts: 'huisartsPartner.ambities',
    gemeente: 'gemeentePartner.themas',
    text: 'pairs.plannen',
    cite: [huisartsen(599), gemeenten(646, 647)],
  },
  {
    id: 'contactpersoon',
    huisarts: 'huisartsContact.aanspreekpunt',
    gemeente: 'gemeenteContact.collegas',
    text: 'pairs.contactpersoon',
    cite: [
      huisartsen(604, 605),
      gemeenten(662, 663),
      cite('werkmap', 'Tip 4', 1448, 1453),
      cite('werkmap', 'Tip H', 1655, 1656),
    ],
  },
  {
    id: 'vertegenwoordiging',
    huisarts: 'huisartsContact.vertegenwoordiging',
    gemeente: 'gemeenteContact.aanspreekpunt',
    text: 'pairs.vertegenwoordiging',
    cite: [huisartsen(612), gemeenten(652), cite('werkmap', 'Tip 7', 1480, 1484), cite('werkmap', 'Tip D', 1616, 1618)],
  },
  {
    id: 'overleg',
    huisarts: 'huisartsContact.periodiekContact',
    gemeente: 'gemeenteContact.periodiekOverleg',
    text: 'pairs.overleg',
    cite: [huisartsen(606), gemeenten(654, 655)],
  },
  {
    id: 'niveau',
    huisarts: 'huisartsContact.niveau',
    gemeente: 'gemeenteContact.niveau',
    text: 'pairs.niveau',
    cite: [huisartsen(607, 611), gemeenten(656, 657)],
  },
  {
    id: 'agenda',
    huisarts: 'huisartsAfspraken.gezamenlijkeAgenda',
    gemeente: 'gemeenteAfspraken.gezamenlijkeAgenda',
    text: 'pairs.agenda',
    cite: [huisartsen(614), gemeenten(665, 667)],
  },
  {
    id: 'doel',
    huisarts: 'huisartsAfspraken.doelEnVerwachtingen',
    gemeente: 'gemeenteAfspraken.doelEnVerwachtingen',
    text: 'pairs.doel',
    cite: [huisartsen(615), gemeenten(668)],
  },
  {
    id: 'informeren',
    huisarts: 'huisartsAfspraken.informeren',
    gemeente: 'gemeenteAfspraken.informeren',
    text: 'pairs.informeren',
    cite: [huisartsen(616, 617), gemeenten(669, 670)],
  },
  {
    id: 'gegevens',
    huisarts: 'huisartsAfspraken.gegevensuitwisseling',
    gemeente: 'gemeenteAfspraken.gegevensuitwisseling',
    text: 'pairs.gegevens',
    cite: [huisartsen(618), gemeenten(671)],
  },
  {
    id: 'beleid',
    huisarts: 'huisartsBeleid.beleid',
    gemeente: 'gemeenteBeleid.beleid',
    text: 'pairs.beleid',
    cite: [huisartsen(622), gemeenten(673, 674)],
  },
];

/** Items that only one side is asked: there is nothing on the other side to lay beside them. */
export const alone: readonly ItemRef[] = [
  'huisartsPartner.wethouder',
  'huisartsPartner.ontwikkelingen',
  'huisartsAfspraken.team',
  'gemeentePartner.zorgbehoefte',
  'gemeentePartner.trend',
  'gemeenteContact.ros',
  'gemeenteContact.overlegniveaus',
  'gemeenteBeleid.wijkteams',
  'gemeenteBeleid.wijkscan',
];

/** The words of {@link pairs}, loaded when asked for; an item has its own under `questions` of the flow. */
export const pairTexts = (): Promise<{ readonly default: Texts }> => import('./pairs.nl.json');
