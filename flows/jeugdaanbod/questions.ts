import { type AnswerEventOf, type AnswersOf, checklist, multi, numbers, single } from '../../src/engine/question';
import { functieQuestions } from '../functie/questions';
import { cite, meldcode } from '../sources';

/** The questions in the order of the machine. State id = question id = key of schema and text. */
export const questions = {
  praktijkvorm: single(
    ['solo', 'duo', 'groep', 'gezondheidscentrum'],
    [
      cite('werkmap', 'Hoofdstuk 2', 247, 249),
      cite('notitie', '§3 Twee modellen', 122, 129),
      cite('notitie', '§3.2 Organisatie', 222, 223),
    ],
  ),
  omvang: numbers(
    { patienten: { min: 1, max: 100_000 }, jeugd: { min: 0, max: 100_000 } },
    [cite('notitie', '§1 Inleiding', 15, 17), cite('notitie', '§3.1 Basisaanbod', 143)],
    ['jeugd', 'patienten'],
  ),
  problematiek: single(['meer', 'gemiddeld', 'minder', 'onbekend'], [cite('notitie', '§3.2 Extra aanbod', 198, 200)]),
  onderbouwing: multi(
    ['registratie', 'wijkscan', 'ggd', 'indruk'],
    [
      cite('werkmap', 'Tip 15', 1559, 1574),
      cite('werkmap', 'Tip B', 1589, 1604),
      cite('leidraad', 'Huisartsen b', 146, 148),
    ],
  ),
  hulpvragen: multi(
    ['lichamelijk', 'lichtPsychisch', 'opvoeden', 'complex', 'onbekend'],
    [
      cite('notitie', '§3.1 Basisaanbod', 136, 141),
      cite('notitie', '§3.1 Aanbod', 164, 171),
      cite('notitie', '§4 Samenwerking met de gemeente', 318, 323),
      cite('nji', '§2 Taken', 95, 104),
    ],
    { exclusive: 'onbekend' },
  ),
  basisvoorwaarden: checklist(
    [
      'ketenafspraken',
      'verwijsmogelijkheden',
      'verwijsrecht',
      'socialeKaart',
      'aanspreekpunt',
      'meldcode',
      'samenwerking',
    ],
    [
      cite('notitie', '§3.1 Randvoorwaarden', 183, 190),
      cite('notitie', '§3.1 Organisatie', 176, 182),
      meldcode,
      cite('notitie', '§5 Conclusie', 338, 340),
      cite('leidraad', 'Gemeenten b', 117, 127),
    ],
  ),
  ambitie: single(['basis', 'plus', 'twijfel'], [cite('notitie', '§3 Twee modellen', 121, 129)]),
  afweging: multi(
    ['laagdrempelig', 'ontlasting', 'helderheid', 'kennisSocialeKaart', 'snelleHulp', 'continuiteit'],
    [
      cite('nji', '§3 Meerwaarde voor kind en ouders', 166, 174),
      cite('nji', '§3 Meerwaarde voor kind en ouders', 182, 185),
      cite('nji', '§3 Meerwaarde voor de huisarts', 202, 215),
      cite('nji', '§3 Meerwaarde voor de gemeente', 225, 232),
      cite('leidraad', 'Uitgangspunten', 54, 56),
    ],
    { max: 3 },
  ),
  werkzaamheden: multi(
    ['vraagverheldering', 'kortdurendeBegeleiding', 'behandeling'],
    [cite('notitie', '§3.2 Aanbod', 210, 220), cite('notitie', '§3.2 Extra aanbod', 205, 206)],
  ),
  plusvoorwaarden: checklist(
    ['aandachtshuisarts', 'casuistiek', 'korteLijnen', 'kjpConsultatie', 'jeugdhulpAanbod'],
    [
      cite('notitie', '§3.2 Organisatie', 222, 233),
      cite('notitie', '§3.2 Randvoorwaarden', 234, 250),
      cite('notitie', '§3 Tabel', 283, 299),
      cite('notitie', '§5 Conclusie', 341, 344),
    ],
  ),
  pohGgz: single(
    ['metJeugd', 'zonderJeugd', 'gewenst', 'geen'],
    [
      cite('notitie', '§3.1 Basisaanbod', 145, 152),
      cite('notitie', '§3.2 Extra aanbod', 201, 204),
      cite('notitie', '§3.2 Randvoorwaarden', 235),
      cite('notitie', '§3 Tabel', 293, 294),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
    ],
  ),
  pohScholing: single(
    ['ja', 'nee', 'onbekend'],
    [cite('notitie', '§3.2 Extra aanbod', 201, 203), cite('leerkring', 'Perspectief vanuit de huisartsen', 63, 65)],
  ),
  pohMiddelen: single(
    ['structureel', 'tijdelijk', 'geen', 'onbekend'],
    [cite('notitie', '§3.2 Randvoorwaarden', 236, 237), cite('notitie', '§3.1 Basisaanbod', 150, 152)],
  ),
  gemeenteFunctie: single(
    ['aanwezig', 'aangeboden', 'inGesprek', 'geen'],
    [cite('notitie', '§1 Inleiding', 27, 46), cite('notitie', '§4 Samenwerking met de gemeente', 316, 323)],
  ),
  ondersteunerWens: single(
    ['ja', 'nee', 'onbekend'],
    [
      cite('notitie', '§5 Conclusie', 346, 350),
      cite('notitie', '§1 Inleiding', 39, 40),
      cite('leidraad', 'Gemeenten b', 121, 127),
    ],
  ),
  functieZelfde: single(
    ['ja', 'nee'],
    [cite('leidraad', 'Uitgangspunten', 54, 56), cite('notitie', '§4 Samenwerking met de gemeente', 310, 312)],
  ),
  ...functieQuestions,
  spreekuur: single(
    ['praktijkGeregeld', 'praktijk', 'elders', 'onbekend'],
    [cite('notitie', '§4 Samenwerking met de gemeente', 316, 318), cite('nji', '§4 Aandachtspunten', 461, 466)],
  ),
  functieAfspraken: checklist(
    ['aansprakelijkheid', 'registratie', 'dossier'],
    [
      cite('nji', '§4 Aandachtspunten', 467, 477),
      cite('werkmap', 'Bijlage B5', 2434, 2441),
      cite('lhv-kring-grens', 'pagina'),
    ],
  ),
  afspraken: checklist(
    ['terugkoppeling', 'privacy', 'vergoeding', 'overleg', 'communicatieInwoners'],
    [
      cite('leidraad', 'Basisvoorwaarden', 68, 74),
      cite('leidraad', 'Gemeenten a', 104, 105),
      cite('leidraad', 'Gemeenten a', 111, 114),
      cite('nji', '§4 Aandachtspunten', 463, 466),
      cite('leerkring', 'Epe', 54),
      cite('werkmap', 'Bijlage B5', 2448, 2467),
      meldcode,
    ],
  ),
  vertegenwoordiging: single(
    ['praktijk', 'gezondheidscentrum', 'hagro', 'kring', 'zorggroep', 'nietGeregeld'],
    [cite('leidraad', 'Huisartsen a', 136, 143), cite('werkmap', 'Tip 7', 1479, 1491)],
  ),
} as const;

export type QuestionId = keyof typeof questions;
export type Answers = AnswersOf<typeof questions>;
export type AnswerEvent = AnswerEventOf<typeof questions>;
