import type { Grounds } from '../../src/engine/cite';
import type { Status } from '../../src/engine/question';
import { bron, cite } from '../sources';
import type { Answers, ChecklistId, ItemOf, ItemRef } from './questions';
import type { TipId } from './tips';

/** A line of a checklist of the werkmap, with the tip that the werkmap names for it. */
export interface Item extends Grounds {
  readonly ref: ItemRef;
  readonly question: ChecklistId;
  readonly item: string;
  readonly tip: TipId;
}

/** The items of one question; each is `[item, tip, first line, last line]` of the werkmap's checklist. */
function itemsOf<Id extends ChecklistId>(
  question: Id,
  section: 'Checklist huisartsen' | 'Checklist gemeenten',
  lines: readonly (readonly [item: ItemOf<Id>, tip: TipId, first: number, last?: number])[],
) {
  return lines.map(([item, tip, first, last = first]) => ({
    ref: `${question}.${item}` as const,
    question,
    item,
    tip,
    ...bron(cite('werkmap', section, first, last)),
  }));
}

/** Every item, in question order. */
export const items: readonly Item[] = [
  ...itemsOf('huisartsPartner', 'Checklist huisartsen', [
    ['ambities', '1', 599],
    ['wethouder', '2', 600],
    ['ontwikkelingen', '3', 601, 602],
  ]),
  ...itemsOf('huisartsContact', 'Checklist huisartsen', [
    ['aanspreekpunt', '4', 604, 605],
    ['periodiekContact', '5', 606],
    ['niveau', '6', 607, 611],
    ['vertegenwoordiging', '7', 612],
  ]),
  ...itemsOf('huisartsAfspraken', 'Checklist huisartsen', [
    ['gezamenlijkeAgenda', '8', 614],
    ['doelEnVerwachtingen', '9', 615],
    ['informeren', '10', 616, 617],
    ['gegevensuitwisseling', '11', 618],
    ['team', '12', 619, 620],
  ]),
  ...itemsOf('huisartsBeleid', 'Checklist huisartsen', [['beleid', '13', 622]]),
  ...itemsOf('gemeentePartner', 'Checklist gemeenten', [
    ['themas', 'A', 646, 647],
    ['zorgbehoefte', 'B', 648],
    ['trend', 'C', 649, 650],
  ]),
  ...itemsOf('gemeenteContact', 'Checklist gemeenten', [
    ['aanspreekpunt', 'D', 652],
    ['ros', 'E', 653],
    ['periodiekOverleg', 'F', 654, 655],
    ['niveau', 'G', 656, 657],
    ['overlegniveaus', 'H', 658, 661],
    ['collegas', 'H', 662, 663],
  ]),
  ...itemsOf('gemeenteAfspraken', 'Checklist gemeenten', [
    ['gezamenlijkeAgenda', 'I', 665, 667],
    ['doelEnVerwachtingen', 'J', 668],
    ['informeren', 'K', 669, 670],
    ['gegevensuitwisseling', 'L', 671],
  ]),
  ...itemsOf('gemeenteBeleid', 'Checklist gemeenten', [
    ['beleid', 'M', 673, 674],
    ['wijkteams', 'M', 675, 676],
    ['wijkscan', 'B', 677],
  ]),
];

/** The answer to an item; undefined when it was not asked. */
export function statusOf(a: Answers, { question, item }: Pick<Item, 'question' | 'item'>): Status | undefined {
  const given: Readonly<Partial<Record<string, Status>>> | undefined = a[question];
  return given?.[item];
}

/** The items that were asked. */
export const askedIn = (a: Answers): Item[] => items.filter((item) => statusOf(a, item) !== undefined);

/** The items that were asked and are not in order. */
export const missingIn = (a: Answers): Item[] => askedIn(a).filter((item) => statusOf(a, item) !== 'ja');
