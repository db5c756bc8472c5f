import type { Grounds } from '../../src/engine/cite';
import { bron, cite, meldcode } from '../sources';
import type { questions } from './questions';

export type BasisItem = (typeof questions.basisvoorwaarden.items)[number];
export type PlusItem = (typeof questions.plusvoorwaarden.items)[number];

export type BasisVoorwaardeId = `basisvoorwaarden.${BasisItem}`;
export type PlusVoorwaardeId = `plusvoorwaarden.${PlusItem}`;

/** What each item of the two checklists rests on: all of them are asked for by a source. */
export const itemGrounds: Readonly<Record<BasisVoorwaardeId | PlusVoorwaardeId, Grounds>> = {
  'basisvoorwaarden.ketenafspraken': bron(cite('notitie', '§3.1 Organisatie', 177, 180)),
  'basisvoorwaarden.verwijsmogelijkheden': bron(
    cite('notitie', '§3.1 Randvoorwaarden', 186, 188),
    cite('notitie', '§5 Conclusie', 338, 340),
    cite('leidraad', 'Gemeenten c', 131, 132),
  ),
  'basisvoorwaarden.verwijsrecht': bron(
    cite('notitie', '§3.1 Organisatie', 181, 182),
    cite('notitie', '§2 Jeugdhulp door de gemeente', 84, 85),
  ),
  'basisvoorwaarden.socialeKaart': bron(
    cite('notitie', '§3.1 Randvoorwaarden', 189, 190),
    cite('leidraad', 'Gemeenten c', 129, 132),
  ),
  'basisvoorwaarden.aanspreekpunt': bron(
    cite('leidraad', 'Gemeenten b', 117, 127),
    cite('notitie', '§1 Inleiding', 31, 32),
  ),
  'basisvoorwaarden.meldcode': bron(meldcode),
  'basisvoorwaarden.samenwerking': bron(
    cite('notitie', '§3.1 Randvoorwaarden', 184, 185),
    cite('notitie', '§3 Tabel', 266, 267),
    cite('nji', '§3 Geleerde lessen', 320, 323),
    cite('leidraad', 'Gemeenten a', 111, 114),
  ),
  'plusvoorwaarden.aandachtshuisarts': bron(cite('notitie', '§3.2 Organisatie', 222, 223)),
  'plusvoorwaarden.casuistiek': bron(cite('notitie', '§3 Tabel', 286, 288)),
  'plusvoorwaarden.korteLijnen': bron(
    cite('notitie', '§3.2 Randvoorwaarden', 238, 239),
    cite('notitie', '§3.2 Randvoorwaarden', 245, 248),
    cite('notitie', '§3.2 Organisatie', 231, 233),
  ),
  'plusvoorwaarden.kjpConsultatie': bron(cite('notitie', '§3.2 Randvoorwaarden', 249, 250)),
  'plusvoorwaarden.jeugdhulpAanbod': bron(
    cite('notitie', '§5 Conclusie', 341, 344),
    cite('leidraad', 'Gemeenten c', 128, 134),
  ),
};
