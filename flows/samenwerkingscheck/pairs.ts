import type { Pair, Sides } from '../../src/content/sides';
import type { Grounds } from '../../src/engine/cite';
import { bron, cite, gevolgtrekking } from '../sources';
import type adviesNl from './advies.nl.json';
import type { ItemRef } from './questions';
import { text } from './text';

const huisartsen = (first: number, last = first) => cite('werkmap', 'Checklist huisartsen', first, last);
const gemeenten = (first: number, last = first) => cite('werkmap', 'Checklist gemeenten', first, last);

/** The items of both sides that ask after the same thing, with the lines of both checklists. */
function pair(
  id: keyof (typeof adviesNl)['pairs'],
  huisarts: ItemRef<'huisarts'>,
  gemeente: ItemRef<'gemeente'>,
  grounds: Grounds,
): Pair {
  return { id, text: text(`pairs.${id}`), refs: { huisarts, gemeente }, ...grounds };
}

/**
 * What can be laid beside each other when both sides did the check. By subject, not by name: who speaks for the GPs is
 * `vertegenwoordiging` to a GP and `aanspreekpunt` to a municipality; a GP's `aanspreekpunt` is the one contact person
 * that a municipality arrives at by knowing which colleagues deal with GPs (tips 4 and H). Where the checklists do not
 * ask in the same words, that they mean the same is this product's own conclusion.
 */
export const sides: Sides = {
  question: 'rol',
  pairs: [
    pair(
      'plannen',
      'huisartsPartner.ambities',
      'gemeentePartner.themas',
      gevolgtrekking(huisartsen(599), gemeenten(646, 647)),
    ),
    pair(
      'contactpersoon',
      'huisartsContact.aanspreekpunt',
      'gemeenteContact.collegas',
      gevolgtrekking(
        huisartsen(604, 605),
        gemeenten(662, 663),
        cite('werkmap', 'Tip 4', 1448, 1453),
        cite('werkmap', 'Tip H', 1655, 1656),
      ),
    ),
    pair(
      'vertegenwoordiging',
      'huisartsContact.vertegenwoordiging',
      'gemeenteContact.aanspreekpunt',
      gevolgtrekking(
        huisartsen(612),
        gemeenten(652),
        cite('werkmap', 'Tip 7', 1480, 1484),
        cite('werkmap', 'Tip D', 1616, 1618),
      ),
    ),
    pair(
      'overleg',
      'huisartsContact.periodiekContact',
      'gemeenteContact.periodiekOverleg',
      bron(huisartsen(606), gemeenten(654, 655)),
    ),
    pair('niveau', 'huisartsContact.niveau', 'gemeenteContact.niveau', bron(huisartsen(607, 611), gemeenten(656, 657))),
    pair(
      'agenda',
      'huisartsAfspraken.gezamenlijkeAgenda',
      'gemeenteAfspraken.gezamenlijkeAgenda',
      bron(huisartsen(614), gemeenten(665, 667)),
    ),
    pair(
      'doel',
      'huisartsAfspraken.doelEnVerwachtingen',
      'gemeenteAfspraken.doelEnVerwachtingen',
      bron(huisartsen(615), gemeenten(668)),
    ),
    pair(
      'informeren',
      'huisartsAfspraken.informeren',
      'gemeenteAfspraken.informeren',
      bron(huisartsen(616, 617), gemeenten(669, 670)),
    ),
    pair(
      'gegevens',
      'huisartsAfspraken.gegevensuitwisseling',
      'gemeenteAfspraken.gegevensuitwisseling',
      bron(huisartsen(618), gemeenten(671)),
    ),
    pair('beleid', 'huisartsBeleid.beleid', 'gemeenteBeleid.beleid', bron(huisartsen(622), gemeenten(673, 674))),
  ],
};
