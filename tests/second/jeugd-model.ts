import {
  ambitie,
  basisvoorwaarden,
  functieZelfde,
  onderbouwing,
  plusvoorwaarden,
  pohGgz,
  pohMiddelen,
  pohScholing,
  problematiek,
  werkzaamheden,
} from './jeugd-questions';
import type { Situation } from './jeugd-situation';
import { decide, type Ruling } from './rule';

export type Model = 'basis' | 'basisEerst' | 'plus' | 'plusMits';

/** Whether what the practice knows of its youth is no more than an impression, or nothing. */
export function poorlyFounded({ facts }: Situation): boolean {
  return facts.is(problematiek, 'onbekend') || facts.hasOnly(onderbouwing, 'indruk');
}

/** What is not yet in order, in question order; of a practice that wants the basis, the basis alone. */
export function voorwaardenOf(situation: Situation): string[] {
  const { facts, functieIs, vanGemeente, isPoh } = situation;
  const basis = facts.notYes(basisvoorwaarden);
  if (facts.is(ambitie, 'basis')) return basis;
  const noPoh = vanGemeente || (facts.is(pohGgz, 'gewenst', 'geen') && !isPoh);
  const noMeans = facts.asked(pohMiddelen) && !facts.is(pohMiddelen, 'structureel');
  const unclearPlace = facts.is(functieZelfde, 'ja') && functieIs('hybride', 'onbepaald');
  return [
    ...when(poorlyFounded(situation), 'onderbouwing'),
    ...basis,
    ...when(facts.is(ambitie, 'twijfel'), 'ambitie'),
    ...when(facts.has(werkzaamheden, 'behandeling'), 'werkzaamheden'),
    ...facts.notYes(plusvoorwaarden),
    ...when(noPoh, 'pohGgz'),
    ...when(facts.is(pohScholing, 'nee') && !vanGemeente, 'pohScholing'),
    ...when(noMeans, 'pohMiddelen'),
    ...when(unclearPlace, 'functie'),
  ];
}

export function modelRule({ facts, populatie, functieIs }: Situation, voorwaarden: readonly string[]): Ruling<Model> {
  const doubt = facts.is(ambitie, 'twijfel');
  return decide<Model>(
    [
      ['M1', 'basis', facts.is(ambitie, 'basis')],
      ['M2', 'basis', populatie.outcome === 'zwak'],
      ['M3', 'basis', facts.is(pohGgz, 'geen') && !functieIs('huisartsenzorg', 'gesplitst')],
      ['M4', 'basis', doubt && populatie.outcome === 'mogelijk'],
      ['M5', 'basisEerst', facts.itemIs(plusvoorwaarden, 'jeugdhulpAanbod', 'nee')],
      ['M6', 'plus', voorwaarden.length === 0],
    ],
    ['M7', 'plusMits'],
  );
}

/** An id that belongs in a list only when its condition is true. */
export function when(holds: boolean, id: string): string[] {
  return holds ? [id] : [];
}
