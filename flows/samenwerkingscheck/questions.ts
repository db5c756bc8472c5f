import { type AnswerEventOf, type AnswersOf, checklist, multi, single } from '../../src/engine/question';
import { cite } from '../sources';

const huisartsen = (first: number, last = first) => cite('werkmap', 'Checklist huisartsen', first, last);
const gemeenten = (first: number, last = first) => cite('werkmap', 'Checklist gemeenten', first, last);

/** Who answers, on what they work together, and the four checklists of that side. In the order of the machine. */
export const questions = {
  rol: single(['huisarts', 'gemeente'], [huisartsen(590), gemeenten(638)]),
  raakvlakken: multi(
    ['ouderen', 'jeugd', 'achterstand', 'leefstijl', 'geen'],
    [
      huisartsen(592, 597),
      gemeenten(639, 644),
      cite('werkmap', 'Hoofdstuk 4', 707, 726),
      cite('werkmap', 'Hoofdstuk 4', 955, 960),
      cite('werkmap', 'Hoofdstuk 4', 1193, 1195),
      cite('werkmap', 'Hoofdstuk 4', 1268, 1270),
    ],
    { exclusive: 'geen' },
  ),
  huisartsPartner: checklist(
    ['ambities', 'wethouder', 'ontwikkelingen'],
    [huisartsen(598, 602), cite('werkmap', 'Tip 1', 1421, 1424), cite('leidraad', 'Uitgangspunten', 36, 37)],
  ),
  huisartsContact: checklist(
    ['aanspreekpunt', 'periodiekContact', 'niveau', 'vertegenwoordiging'],
    [
      huisartsen(603, 612),
      cite('werkmap', 'Tip 5', 1459, 1460),
      cite('werkmap', 'Tip 7', 1482, 1483),
      cite('leidraad', 'Gemeenten b', 117, 125),
      cite('leidraad', 'Huisartsen a', 136, 140),
    ],
  ),
  huisartsAfspraken: checklist(
    ['gezamenlijkeAgenda', 'doelEnVerwachtingen', 'informeren', 'gegevensuitwisseling', 'team'],
    [huisartsen(613, 620), cite('werkmap', 'Tip 8', 1499, 1503), cite('leidraad', 'Basisvoorwaarden', 60, 74)],
  ),
  huisartsBeleid: checklist(
    ['beleid'],
    [huisartsen(621, 622), cite('werkmap', 'Tip 13', 1543, 1548), cite('leidraad', 'Gemeenten c', 133, 134)],
  ),
  gemeentePartner: checklist(
    ['themas', 'zorgbehoefte', 'trend'],
    [gemeenten(645, 650), cite('werkmap', 'Tip B', 1603, 1604), cite('leidraad', 'Uitgangspunten', 36, 37)],
  ),
  gemeenteContact: checklist(
    ['aanspreekpunt', 'ros', 'periodiekOverleg', 'niveau', 'overlegniveaus', 'collegas'],
    [
      gemeenten(651, 663),
      cite('werkmap', 'Hoofdstuk 2', 323, 329),
      cite('werkmap', 'Tip H', 1651, 1652),
      cite('leidraad', 'Gemeenten b', 117, 125),
      cite('leidraad', 'Huisartsen a', 136, 143),
    ],
  ),
  gemeenteAfspraken: checklist(
    ['gezamenlijkeAgenda', 'doelEnVerwachtingen', 'informeren', 'gegevensuitwisseling'],
    [gemeenten(664, 671), cite('werkmap', 'Tip I', 1682, 1685), cite('leidraad', 'Gemeenten a', 104, 110)],
  ),
  gemeenteBeleid: checklist(
    ['beleid', 'wijkteams', 'wijkscan'],
    [gemeenten(672, 677), cite('werkmap', 'Tip M', 1733, 1734), cite('leidraad', 'Gemeenten c', 133, 134)],
  ),
} as const;

export type Answers = AnswersOf<typeof questions>;
export type AnswerEvent = AnswerEventOf<typeof questions>;
export type Rol = (typeof questions.rol.options)[number];

/** The questions of a side: its four checklists. */
export type ChecklistId = Exclude<keyof typeof questions, 'rol' | 'raakvlakken'>;
export type ItemOf<Id extends ChecklistId> = (typeof questions)[Id]['items'][number];
/** An item of a checklist with its question: `huisartsContact.niveau`. */
export type ItemRef<Of extends Rol = Rol> = {
  [Id in ChecklistId]: Id extends `${Of}${string}` ? `${Id}.${ItemOf<Id>}` : never;
}[ChecklistId];
