import type { Part } from '../../../src/content/letter';
import { openPart } from '../../../src/content/openPart';
import { type Advice, tipsIn } from '../advice';
import type { Answers, Rol } from '../questions';
import { type Key, text } from '../text';
import { type Owner, owners, tipOf } from '../tips';

/** The other side has to be asked. */
const ownerKey = (owner: Owner, rol: Rol | undefined): Key =>
  owner === 'gemeente' && rol === 'huisarts' ? 'owners.gemeenteGevraagd' : `owners.${owner}`;

/** All actions, grouped by who takes them up. */
export function actionsPart(a: Answers): Part {
  const todo = tipsIn(a).map(tipOf);
  return {
    kind: 'actions',
    id: 'acties',
    title: text('parts.acties.title'),
    intro: todo.length === 0 ? text('parts.acties.none') : text('parts.acties.intro'),
    groups: owners.flatMap((owner) => {
      const items = todo.filter((tip) => tip.owner === owner);
      if (items.length === 0) return [];
      return {
        id: owner,
        title: text(ownerKey(owner, a.rol)),
        items: items.map(({ id, basis, cite }) => ({ id: `tip.${id}`, text: text(`tips.${id}.text`), basis, cite })),
      };
    }),
  };
}

const ask: Readonly<Record<string, Key>> = {
  huisartsPartner: 'open.gemeente',
  'huisartsPartner.ontwikkelingen': 'open.lhv',
  huisartsContact: 'open.hagro',
  huisartsAfspraken: 'open.hagro',
  'huisartsAfspraken.gegevensuitwisseling': 'open.praktijk',
  'huisartsAfspraken.team': 'open.praktijk',
  huisartsBeleid: 'open.hagro',
  gemeentePartner: 'open.huisartsen',
  'gemeentePartner.zorgbehoefte': 'open.cijfers',
  'gemeentePartner.trend': 'open.ros',
  'gemeenteContact.aanspreekpunt': 'open.huisartsen',
  'gemeenteBeleid.wijkscan': 'open.ros',
};

/** What is not known yet, and whom to ask; no part when everything is known. */
export const openVragenPart = ({ openVragen }: Advice): Part[] =>
  openPart(openVragen, text('parts.open.title'), text('parts.open.intro'), { ask, otherwise: text('open.collegas') });
