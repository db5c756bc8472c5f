import { multi, single } from '../../src/engine/question';
import { cite } from '../sources';

/** What the municipality's person does and who pays, employs and answers for them. Shared by two flows. */
export const functieQuestions = {
  functieTaken: multi(
    [
      'vraagverheldering',
      'kortdurendeBegeleiding',
      'opvoedondersteuning',
      'jeugdhulp',
      'verbinding',
      'consultatie',
      'overbrugging',
      'onbekend',
    ],
    [cite('nji', '§2 Taken', 68, 80), cite('notitie', '§4 Samenwerking met de gemeente', 316, 323)],
    { exclusive: 'onbekend' },
  ),
  functieBetaler: single(
    ['gemeente', 'zorgverzekeraar', 'beide', 'onbekend'],
    [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)],
  ),
  functieVerdeling: single(
    ['perTaak', 'samen', 'onbekend'],
    [cite('leidraad', 'Uitgangspunten', 54, 56), cite('notitie', '§4 Samenwerking met de gemeente', 310, 312)],
  ),
  functieMiddelen: single(
    ['structureel', 'tijdelijk', 'onbekend'],
    [cite('notitie', '§1 Inleiding', 47, 50), cite('leerkring', 'Epe', 37, 44)],
  ),
  functieWerkgever: single(
    ['gemeente', 'jeugdhulpaanbieder', 'praktijk', 'huisartsenorganisatie', 'anders', 'onbekend'],
    [cite('nji', '§1 Sterke eerste lijn', 27, 28), cite('leidraad', 'Gemeenten a', 111, 113)],
  ),
  functieVerantwoordelijk: single(
    ['gemeente', 'huisarts', 'gedeeld', 'nietVastgelegd'],
    [
      cite('notitie', '§4 Samenwerking met de gemeente', 304, 312),
      cite('notitie', '§5 Conclusie', 345, 351),
      cite('nji', '§4 Aandachtspunten', 472, 475),
    ],
  ),
  functieNaam: single(
    ['ondersteunerJeugd', 'pohJeugd', 'pohGgz', 'anders', 'nogGeen'],
    [cite('leidraad', 'Uitgangspunten', 46, 59), cite('leerkring', 'Perspectief vanuit de huisartsen', 63, 65)],
  ),
} as const;
