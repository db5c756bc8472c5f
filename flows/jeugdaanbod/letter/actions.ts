import type { First, Part } from '../../../src/content/letter';
import { openPart } from '../../../src/content/openPart';
import { actiesVan } from '../acties';
import { actieTekst } from '../actieTekst';
import type { Advice } from '../advice';
import { eerstGrounds, eerstVan } from '../eerst';
import { eigenaarVan, eigenaren } from '../eigenaren';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

/** What is to be done, grouped by who takes it up. */
export function actionsPart(a: Answers): Part {
  const todo = actiesVan(a);
  return {
    kind: 'actions',
    id: 'acties',
    title: text('parts.acties.title'),
    intro: todo.length === 0 ? text('acties.none') : null,
    groups: eigenaren.flatMap((owner) => {
      const items = todo.filter((actie) => eigenaarVan(actie.id, a) === owner);
      if (items.length === 0) return [];
      return {
        id: owner,
        title: text(`owners.${owner}`),
        items: items.map(({ id, basis, cite }) => ({
          id,
          text: text(`acties.${actieTekst(id, a)}`),
          brief: text(`kort.${actieTekst(id, a)}`),
          basis,
          cite,
        })),
      };
    }),
  };
}

/** What to do first, each with who takes it up. */
export const firstActions = (a: Answers): First => ({
  ...eerstGrounds,
  actions: eerstVan(a).map(({ id, basis, cite }) => ({
    id,
    text: text(`kort.${actieTekst(id, a)}`),
    owner: text(`owners.${eigenaarVan(id, a)}`),
    basis,
    cite,
  })),
});

const ask: Readonly<Record<string, Key>> = {
  problematiek: 'open.cijfers',
  hulpvragen: 'open.praktijk',
  basisvoorwaarden: 'open.gemeente',
  plusvoorwaarden: 'open.praktijk',
  pohScholing: 'open.poh',
  pohMiddelen: 'open.verzekeraar',
  ondersteunerWens: 'open.praktijk',
  functieTaken: 'open.gemeente',
  functieBetaler: 'open.betalers',
  functieVerdeling: 'open.betalers',
  functieMiddelen: 'open.gemeente',
  functieWerkgever: 'open.samen',
  functieVerantwoordelijk: 'open.samen',
  spreekuur: 'open.samen',
  functieAfspraken: 'open.samen',
  afspraken: 'open.samen',
  'basisvoorwaarden.ketenafspraken': 'open.praktijk',
  'basisvoorwaarden.meldcode': 'open.praktijk',
  'basisvoorwaarden.samenwerking': 'open.samen',
  'plusvoorwaarden.jeugdhulpAanbod': 'open.gemeente',
  'plusvoorwaarden.kjpConsultatie': 'open.verzekeraar',
};

/** What is not known yet, and whom to ask; no part when everything is known. */
export const openVragenPart = ({ openVragen }: Advice): Part[] =>
  openPart(openVragen, text('parts.open.title'), text('parts.open.intro'), { ask, otherwise: text('open.praktijk') });
