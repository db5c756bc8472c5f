import { type Condition, once } from '../../src/engine/rule';
import { cite } from '../sources';
import { type FunctieAnswers, functieVan, hybrideIngewikkeld, scheiden, vanuitGemeente } from './rules';

export type MitsId = 'betaler' | 'verdeling' | 'verantwoordelijkheid' | 'aansturing' | 'werkgever' | 'taken';

/** Something that is still to be fixed about the person. */
export interface Mits extends Condition<FunctieAnswers> {
  readonly id: MitsId;
}

const klachten = cite('nji', '§4 Aandachtspunten', 472, 475);
const duidelijkeAfspraken = cite('notitie', '§1 Inleiding', 36, 39);

const nietVerantwoordelijkVolgensTaken = (a: FunctieAnswers) =>
  functieVan(a) === 'gesplitst' && a.functieVerantwoordelijk !== 'gedeeld';

const andersDanBetaler = (a: FunctieAnswers) =>
  a.functieBetaler === 'gemeente'
    ? a.functieWerkgever === 'praktijk' || a.functieWerkgever === 'huisartsenorganisatie'
    : a.functieBetaler === 'zorgverzekeraar' && a.functieWerkgever === 'gemeente';

/** Everything that can still have to be fixed, in the order of an advice. */
export const mitsen: readonly Mits[] = [
  { id: 'betaler', when: (a) => a.functieBetaler === 'onbekend', basis: 'bron', cite: [duidelijkeAfspraken] },
  {
    id: 'verdeling',
    when: (a) => a.functieVerdeling === 'onbekend',
    basis: 'gevolgtrekking',
    cite: [duidelijkeAfspraken, hybrideIngewikkeld, scheiden],
  },
  {
    id: 'verantwoordelijkheid',
    when: (a) => a.functieVerantwoordelijk === 'nietVastgelegd' || nietVerantwoordelijkVolgensTaken(a),
    basis: 'bron',
    cite: [klachten, vanuitGemeente],
  },
  {
    id: 'aansturing',
    when: andersDanBetaler,
    basis: 'gevolgtrekking',
    cite: [klachten, cite('nji', '§1 Sterke eerste lijn', 27, 28)],
  },
  {
    id: 'werkgever',
    when: (a) => a.functieWerkgever === 'onbekend',
    basis: 'gevolgtrekking',
    cite: [cite('nji', '§1 Sterke eerste lijn', 27, 28), cite('nji', '§5 Tips voor gemeenten', 502, 503)],
  },
  {
    id: 'taken',
    when: (a) => a.functieTaken?.includes('onbekend') === true,
    basis: 'bron',
    cite: [cite('nji', '§2 Taken', 68, 80), cite('nji', '§5 Tips voor gemeenten', 502, 506)],
  },
];

/** What is still to be fixed; null when the questions were not asked. */
export const functieMitsVan = once((a: FunctieAnswers): readonly MitsId[] | null =>
  functieVan(a) === null ? null : mitsen.filter(({ when }) => when(a)).map(({ id }) => id),
);
