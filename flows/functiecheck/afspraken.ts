import type { Grounds } from '../../src/engine/cite';
import { afspraakCites } from '../functie/afspraken';
import type { Functie } from '../functie/rules';
import { cite } from '../sources';
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
const afspraken: readonly (Omit<Afspraak, 'basis'> & Partial<Pick<Afspraak, 'basis'>>)[] = [
  {
    id: 'taken',
    question: 'functieTaken',
    cite: [cite('nji', '§2 Taken', 68, 80), cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)],
  },
  {
    id: 'verantwoordelijkheid',
    question: 'functieVerantwoordelijk',
    cite: [cite('nji', '§4 Aandachtspunten', 472, 475), cite('notitie', '§5 Conclusie', 345, 351)],
  },
  { id: 'aansprakelijkheid', cite: afspraakCites.aansprakelijkheid },
  {
    id: 'werkgever',
    basis: 'gevolgtrekking',
    question: 'functieWerkgever',
    cite: [
      cite('nji', '§1 Sterke eerste lijn', 27, 28),
      cite('nji', '§5 Tips voor gemeenten', 502, 503),
      cite('leidraad', 'Uitgangspunten', 54, 56),
    ],
  },
  { id: 'vergoeding', onlyJeugdhulp: true, cite: afspraakCites.vergoeding },
  { id: 'registratie', cite: afspraakCites.registratie },
  { id: 'dossier', cite: afspraakCites.dossier },
  { id: 'terugkoppeling', cite: afspraakCites.terugkoppeling },
  { id: 'privacy', cite: afspraakCites.privacy },
  { id: 'overleg', cite: afspraakCites.overleg },
  {
    id: 'naam',
    question: 'functieNaam',
    cite: [cite('leidraad', 'Uitgangspunten', 41, 59), cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)],
  },
  {
    id: 'looptijd',
    basis: 'gevolgtrekking',
    question: 'functieMiddelen',
    cite: [
      cite('notitie', '§1 Inleiding', 36, 39),
      cite('leerkring', 'Epe', 37, 44),
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
    ],
  },
  { id: 'modelovereenkomst', onlyJeugdhulp: true, cite: [cite('nji', '§5 Tips voor gemeenten', 501, 506)] },
];

/** What to agree for a person of this form. */
export const afsprakenVoor = (functie: Functie): Afspraak[] =>
  afspraken
    .filter(({ onlyJeugdhulp }) => functie !== 'huisartsenzorg' || onlyJeugdhulp === undefined)
    .map((afspraak) => ({ basis: 'bron', ...afspraak }));
