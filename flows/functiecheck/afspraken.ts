import type { Grounds } from '../../src/engine/cite';
import { afspraakGrounds } from '../functie/afspraken';
import type { Functie } from '../functie/rules';
import { bron, cite, gevolgtrekking } from '../sources';
import type adviesNl from './advies.nl.json';
import type { QuestionId } from './questions';

type AfspraakId = Exclude<keyof (typeof adviesNl)['afspraken'], 'onderwerp' | 'watVastleggen'>;

/** Something to put in the agreement. */
export interface Afspraak extends Grounds {
  readonly id: AfspraakId;
  /** The question whose answer tells how it is now. */
  readonly question?: QuestionId;
  /** Whether it concerns only who gives, or may give, jeugdhulp in or near the practice. */
  readonly onlyJeugdhulp?: true;
}

/** Everything to put in the agreement, in its order. */
const afspraken: readonly Afspraak[] = [
  {
    id: 'taken',
    question: 'functieTaken',
    ...bron(cite('nji', '§2 Taken', 68, 80), cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)),
  },
  {
    id: 'verantwoordelijkheid',
    question: 'functieVerantwoordelijk',
    ...bron(cite('nji', '§4 Aandachtspunten', 472, 475), cite('notitie', '§5 Conclusie', 345, 351)),
  },
  { id: 'aansprakelijkheid', ...afspraakGrounds.aansprakelijkheid },
  {
    id: 'werkgever',
    question: 'functieWerkgever',
    ...gevolgtrekking(
      cite('nji', '§1 Sterke eerste lijn', 27, 28),
      cite('nji', '§5 Tips voor gemeenten', 502, 503),
      cite('leidraad', 'Uitgangspunten', 54, 56),
    ),
  },
  { id: 'vergoeding', onlyJeugdhulp: true, ...afspraakGrounds.vergoeding },
  { id: 'registratie', ...afspraakGrounds.registratie },
  { id: 'dossier', ...afspraakGrounds.dossier },
  { id: 'terugkoppeling', ...afspraakGrounds.terugkoppeling },
  { id: 'privacy', ...afspraakGrounds.privacy },
  { id: 'overleg', ...afspraakGrounds.overleg },
  {
    id: 'naam',
    question: 'functieNaam',
    ...bron(cite('leidraad', 'Uitgangspunten', 41, 59), cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)),
  },
  {
    id: 'looptijd',
    question: 'functieMiddelen',
    ...gevolgtrekking(
      cite('notitie', '§1 Inleiding', 36, 39),
      cite('leerkring', 'Epe', 37, 44),
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
    ),
  },
  { id: 'modelovereenkomst', onlyJeugdhulp: true, ...bron(cite('nji', '§5 Tips voor gemeenten', 501, 506)) },
];

/** What to agree for a person of this form. */
export const afsprakenVoor = (functie: Functie): Afspraak[] =>
  afspraken.filter(({ onlyJeugdhulp }) => functie !== 'huisartsenzorg' || onlyJeugdhulp === undefined);
