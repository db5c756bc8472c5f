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
const misschienJeugdhulp = (_: Answers, { functie }: Advice) => functie !== 'huisartsenzorg';

/** Facts that can belong with an advice. */
export const notes: readonly Note[] = [
  { id: 'grens', key: 'weten.grens', when: altijd, basis: 'bron', cite: [cite('lhv-kring-grens', 'pagina')] },
  {
    id: 'adhd',
    key: 'weten.adhd',
    when: (a) => a.functieTaken?.includes('jeugdhulp') === true,
    basis: 'gevolgtrekking',
    cite: [cite('ros-friesland-2015', 'pagina'), cite('notitie', '§4 Samenwerking met de gemeente', 318, 319)],
  },
  {
    id: 'dossier',
    key: 'weten.dossier',
    when: misschienJeugdhulp,
    basis: 'bron',
    cite: [cite('lhv-kring-grens', 'pagina')],
  },
  {
    id: 'toestemming',
    key: 'weten.toestemming',
    when: misschienJeugdhulp,
    basis: 'bron',
    cite: [cite('richtlijnen-jeugdhulp', 'pagina')],
  },
  { ...facts.meldcode, when: altijd },
  { ...facts.wijkteam, when: misschienJeugdhulp },
  { ...facts.initiatief, when: altijd },
  { ...facts.minderVerwijzen, when: altijd },
];

/** Subjects on which the sources contradict each other. */
export const differences: readonly Note[] = [
  { ...facts.naam, when: altijd },
  { ...facts.inkoop, when: altijd },
];

const statementsOf = (all: readonly Note[], a: Answers, advice: Advice) =>
  all
    .filter(({ when }) => when(a, advice))
    .map((note) => ({ id: note.id, text: text(note.key), basis: note.basis, cite: note.cite }));

/** Facts that belong with this advice, and where the sources contradict each other. */
export function notesParts(a: Answers, advice: Advice): Part[] {
  return [
    {
      kind: 'statements',
      id: 'weten',
      title: text('parts.weten.title'),
      intro: null,
      items: statementsOf(notes, a, advice),
    },
    {
      kind: 'statements',
      id: 'verschillen',
      title: text('parts.verschillen.title'),
      intro: text('parts.verschillen.intro'),
      items: statementsOf(differences, a, advice),
    },
  ];
}
