import { cite } from '../../sources';
import type { FunctieExample } from './stil';

/** Forms that no single place of the sources shows whole; made up, with the passages that they turn on. */
export const eigen: readonly FunctieExample[] = [
  {
    id: 'eigen-twee-rollen',
    name: 'Twee rollen in één persoon, per taak verdeeld',
    cite: [cite('friesland-kader', 'pagina'), cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)],
    assumed: [],
    answers: {
      functieTaken: ['vraagverheldering', 'jeugdhulp'],
      functieBetaler: 'beide',
      functieVerdeling: 'perTaak',
      functieMiddelen: 'structureel',
      functieWerkgever: 'huisartsenorganisatie',
      functieVerantwoordelijk: 'gedeeld',
      functieNaam: 'pohJeugd',
    },
    advice: { functie: 'gesplitst', functieMits: [], naam: 'perRol', hernoemen: true, regels: ['F1', 'N4'] },
  },
  {
    id: 'eigen-gemeente-verantwoordelijk',
    name: 'De verzekeraar betaalt, de gemeente is werkgever en verantwoordelijk',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)],
    assumed: [],
    answers: {
      functieTaken: ['vraagverheldering'],
      functieBetaler: 'zorgverzekeraar',
      functieWerkgever: 'gemeente',
      functieVerantwoordelijk: 'gemeente',
      functieNaam: 'pohGgz',
    },
    advice: {
      functie: 'hybride',
      functieMits: ['aansturing'],
      naam: 'eerstHelderheid',
      hernoemen: false,
      regels: ['F4', 'N1'],
    },
  },
  {
    id: 'eigen-jeugdhulp-van-verzekeraar',
    name: 'De verzekeraar betaalt iemand die jeugdhulp geeft',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312), cite('notitie', '§3.1 Aanbod', 168, 171)],
    assumed: [],
    answers: {
      functieTaken: ['jeugdhulp'],
      functieBetaler: 'zorgverzekeraar',
      functieWerkgever: 'praktijk',
      functieVerantwoordelijk: 'huisarts',
      functieNaam: 'pohJeugd',
    },
    advice: { functie: 'hybride', functieMits: [], naam: 'eerstHelderheid', hernoemen: true, regels: ['F5', 'N1'] },
  },
];
