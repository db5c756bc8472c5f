import type { Part } from '../../../src/content/letter';
import type { Grounds } from '../../../src/engine/cite';
import { facts } from '../../functie/notes';
import { cite } from '../../sources';
import type { Advice } from '../advice';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

interface Note extends Grounds {
  readonly id: string;
  readonly key: Key;
  readonly when: (a: Answers, advice: Advice) => boolean;
}

const altijd = () => true;
const metPoh = (_: Answers, { financiering }: Advice) => financiering.pohGgzModule !== undefined;
const metOndersteuner = (_: Answers, { financiering }: Advice) => financiering.jeugdwet !== undefined;
const metFunctie = (_: Answers, { functie }: Advice) => functie !== null;
const pohGewenst = (a: Answers, { model }: Advice) => a.pohGgz === 'gewenst' && model === 'basis';

/** Facts that can belong with an advice. */
export const notes: readonly Note[] = [
  { ...facts.initiatief, when: altijd },
  { ...facts.wijkteam, when: metOndersteuner },
  {
    id: 'pohBasis',
    key: 'weten.pohBasis',
    when: pohGewenst,
    basis: 'bron',
    cite: [cite('notitie', '§3.1 Basisaanbod', 145, 152)],
  },
  {
    id: 'haalbaar',
    key: 'weten.haalbaar',
    when: (_, { model }) => model === 'basis',
    basis: 'bron',
    cite: [cite('lhv-dossier-jeugd', 'pagina'), cite('lhv-thema-jeugd', 'pagina')],
  },
  {
    id: 'pohContact',
    key: 'weten.pohContact',
    when: (a, advice) => metPoh(a, advice) && advice.model !== 'basis',
    basis: 'bron',
    cite: [
      cite('nji', '§3 Contact met huisarts én wijkteam', 432, 435),
      cite('nji', '§3 Contact met huisarts én wijkteam', 447),
      cite('notitie', '§3.2 Organisatie', 231, 233),
    ],
  },
  {
    id: 'wachtlijsten',
    key: 'weten.wachtlijsten',
    when: (a, advice) => advice.model !== 'basis' || metOndersteuner(a, advice),
    basis: 'bron',
    cite: [cite('nji', '§4 Aandachtspunten', 457, 460)],
  },
  {
    id: 'uren',
    key: 'weten.uren',
    when: metPoh,
    basis: 'bron',
    cite: [cite('vgz-poh-ggz', 'pagina'), cite('zilveren-kruis-2024', 'pagina')],
  },
  {
    id: 'dossier',
    key: 'weten.dossier',
    when: metOndersteuner,
    basis: 'bron',
    cite: [cite('lhv-kring-grens', 'pagina')],
  },
  {
    id: 'wachttijden',
    key: 'weten.wachttijden',
    when: ({ basisvoorwaarden }) => basisvoorwaarden?.verwijsmogelijkheden !== 'ja',
    basis: 'gevolgtrekking',
    cite: [cite('voortgangsbrief-2025', 'pagina')],
  },
  {
    id: 'consultatie',
    key: 'weten.consultatie',
    when: (_, { financiering }) => financiering.kjpConsultatie === 'teRegelen',
    basis: 'bron',
    cite: [cite('friesland-poh-ggz', 'pagina')],
  },
  {
    id: 'zonderContract',
    key: 'weten.zonderContract',
    when: altijd,
    basis: 'bron',
    cite: [cite('leerkring', 'Wet en rechtspraak', 7, 11)],
  },
  {
    id: 'ondersteuningsprofiel',
    key: 'weten.ondersteuningsprofiel',
    when: altijd,
    basis: 'bron',
    cite: [cite('leidraad', 'Uitgangspunten', 83, 93)],
  },
  { id: 'jgz', key: 'weten.jgz', when: altijd, basis: 'bron', cite: [cite('leidraad', 'Slot', 160, 163)] },
  { ...facts.meldcode, when: altijd },
  { ...facts.minderVerwijzen, when: altijd },
  {
    id: 'lhvKeuzehulp',
    key: 'weten.lhvKeuzehulp',
    when: altijd,
    basis: 'bron',
    cite: [cite('notitie', '§2 Jeugdhulp door de gemeente', 89, 91), cite('lhv-keuzehulp', 'pagina')],
  },
];

/** Subjects on which the sources contradict each other. */
export const differences: readonly Note[] = [
  {
    id: 'modellen',
    key: 'verschillen.modellen',
    when: altijd,
    basis: 'bron',
    cite: [
      cite('leidraad', 'Uitgangspunten', 42, 44),
      cite('notitie', '§3 Twee modellen', 121, 129),
      cite('notitie', '§5 Conclusie', 330, 336),
      cite('lhv-thema-jeugd', 'pagina'),
    ],
  },
  { ...facts.inkoop, when: metFunctie },
  { ...facts.naam, when: metFunctie },
];

function statementsOf(all: readonly Note[], a: Answers, advice: Advice) {
  return all
    .filter(({ when }) => when(a, advice))
    .map((note) => ({ id: note.id, text: text(note.key), basis: note.basis, cite: note.cite }));
}

/** Facts that belong with this advice. */
export function notesPart(a: Answers, advice: Advice): Part {
  return {
    kind: 'statements',
    id: 'weten',
    title: text('parts.weten.title'),
    intro: null,
    items: statementsOf(notes, a, advice),
  };
}

/** Where the sources contradict each other on what this advice speaks of. */
export function differencesPart(a: Answers, advice: Advice): Part {
  return {
    kind: 'statements',
    id: 'verschillen',
    title: text('parts.verschillen.title'),
    intro: text('parts.verschillen.intro'),
    items: statementsOf(differences, a, advice),
  };
}
