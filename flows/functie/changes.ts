import type { Grounds } from '../../src/engine/cite';
import { once } from '../../src/engine/rule';
import { cite, gevolgtrekking } from '../sources';
import { functieMitsVan } from './mits';
import {
  alleenHuisartsenzorg,
  type Functie,
  type FunctieAnswers,
  functieVan,
  scheiden,
  zonderJeugdhulp,
} from './rules';
import type { Key } from './text';

/** The clear forms that a person can be given; the last only where two payers stay. */
export const goals = ['jeugdhulp', 'huisartsenzorg', 'gesplitst'] as const;
export type Goal = (typeof goals)[number];

const ids = [
  'functieTaken',
  'functieBetaler',
  'functieVerdeling',
  'functieWerkgever',
  'functieVerantwoordelijk',
] as const;
type ChangedId = (typeof ids)[number];

/** A change to one answer that helps to reach a goal: found by replay, so a conclusion of this product. */
export interface Change extends Grounds {
  readonly goal: Goal;
  readonly question: ChangedId;
  readonly key: Key;
  /** What it comes down to where the answer is known but does not suit; else the key. */
  readonly known?: Key;
}

const klachten = cite('nji', '§4 Aandachtspunten', 472, 475);
const werkgevers = cite('nji', '§1 Sterke eerste lijn', 27, 28);
const taken = cite('nji', '§2 Taken', 68, 80);

/** Every change that can be needed, in question order. */
export const changes: readonly Change[] = [
  { goal: 'jeugdhulp', question: 'functieTaken', key: 'wijzigen.jeugdhulp.functieTaken', ...gevolgtrekking(taken) },
  {
    goal: 'jeugdhulp',
    question: 'functieBetaler',
    key: 'wijzigen.jeugdhulp.functieBetaler',
    ...gevolgtrekking(scheiden, cite('notitie', '§5 Conclusie', 346, 348)),
  },
  {
    goal: 'jeugdhulp',
    question: 'functieWerkgever',
    key: 'wijzigen.jeugdhulp.functieWerkgever',
    known: 'wijzigen.aansturing',
    ...gevolgtrekking(werkgevers, klachten),
  },
  {
    goal: 'jeugdhulp',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.jeugdhulp.functieVerantwoordelijk',
    ...gevolgtrekking(cite('notitie', '§5 Conclusie', 346, 351), klachten),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieTaken',
    key: 'wijzigen.huisartsenzorg.functieTaken',
    ...gevolgtrekking(
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
      cite('notitie', '§3.1 Aanbod', 168, 171),
    ),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieBetaler',
    key: 'wijzigen.huisartsenzorg.functieBetaler',
    ...gevolgtrekking(scheiden, cite('notitie', '§3.1 Basisaanbod', 147, 152)),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieWerkgever',
    key: 'wijzigen.huisartsenzorg.functieWerkgever',
    known: 'wijzigen.aansturing',
    ...gevolgtrekking(werkgevers, klachten),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.huisartsenzorg.functieVerantwoordelijk',
    ...gevolgtrekking(cite('notitie', '§3.2 Extra aanbod', 203, 206), alleenHuisartsenzorg),
  },
  { goal: 'gesplitst', question: 'functieTaken', key: 'wijzigen.gesplitst.functieTaken', ...gevolgtrekking(taken) },
  {
    goal: 'gesplitst',
    question: 'functieVerdeling',
    key: 'wijzigen.gesplitst.functieVerdeling',
    ...gevolgtrekking(scheiden),
  },
  {
    goal: 'gesplitst',
    question: 'functieWerkgever',
    key: 'wijzigen.gesplitst.functieWerkgever',
    ...gevolgtrekking(werkgevers),
  },
  {
    goal: 'gesplitst',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.gesplitst.functieVerantwoordelijk',
    ...gevolgtrekking(scheiden, alleenHuisartsenzorg),
  },
];

const forms: Readonly<Record<Goal, readonly (Functie | null)[]>> = {
  jeugdhulp: ['jeugdhulp', 'contactpersoon'],
  huisartsenzorg: ['huisartsenzorg'],
  gesplitst: ['gesplitst'],
};

/** An answer to each question that suits the goal whatever the others are; tasks follow from those there are. */
const suitable: Readonly<Record<Goal, FunctieAnswers>> = {
  jeugdhulp: { functieBetaler: 'gemeente', functieWerkgever: 'gemeente', functieVerantwoordelijk: 'gemeente' },
  huisartsenzorg: {
    functieBetaler: 'zorgverzekeraar',
    functieWerkgever: 'praktijk',
    functieVerantwoordelijk: 'huisarts',
  },
  gesplitst: { functieVerdeling: 'perTaak', functieWerkgever: 'praktijk', functieVerantwoordelijk: 'gedeeld' },
};

/** Tasks that suit the goal; the tasks there are, as far as they do. */
function tasksFor(a: FunctieAnswers, goal: Goal): NonNullable<FunctieAnswers['functieTaken']> {
  if (a.functieTaken?.includes('onbekend')) return [goal === 'jeugdhulp' ? 'jeugdhulp' : 'vraagverheldering'];
  return goal === 'huisartsenzorg' ? zonderJeugdhulp(a) : (a.functieTaken ?? []);
}

/** Whether the person has a form with nothing left to fix. */
export const isClear = (a: FunctieAnswers): boolean =>
  functieMitsVan(a)?.length === 0 && goals.some((goal) => forms[goal].includes(functieVan(a)));

/** Whether suitable answers to these questions lead to the goal, with nothing left to fix. */
function reaches(a: FunctieAnswers, changed: readonly ChangedId[], goal: Goal): boolean {
  const wanted = { ...suitable[goal], functieTaken: tasksFor(a, goal) };
  const { functieVerdeling, ...rest } = { ...a, ...Object.fromEntries(changed.map((id) => [id, wanted[id]])) };
  // How it is shared is asked only where both pay.
  const now = rest.functieBetaler === 'beide' && functieVerdeling ? { ...rest, functieVerdeling } : rest;
  return isClear(now) && forms[goal].includes(functieVan(now));
}

const sets = ids
  .reduce<ChangedId[][]>((all, id) => all.flatMap((set) => [set, [...set, id]]), [[]])
  .sort((a, b) => a.length - b.length);

/** The fewest answers that have to change before the person is what `goal` says; empty when that is so already. */
export function smallestChange(a: FunctieAnswers, goal: Goal): Change[] {
  const possible = changes.filter((change) => change.goal === goal);
  const set = sets
    .filter((each) => each.every((id) => possible.some(({ question }) => question === id)))
    .find((candidate) => reaches(a, candidate, goal));
  return possible
    .filter(({ question }) => set?.includes(question))
    .map(({ known, ...change }) => (known && a[change.question] !== 'onbekend' ? { ...change, key: known } : change));
}

/** The clear forms with the fewest changes that lead there, the nearest first. Two payers can also stay, split by task. */
export const waysOut = once((a: FunctieAnswers): readonly { readonly goal: Goal; readonly changes: Change[] }[] =>
  goals
    .filter((goal) => goal !== 'gesplitst' || a.functieBetaler === 'beide')
    .map((goal) => ({ goal, changes: smallestChange(a, goal) }))
    .sort((one, other) => one.changes.length - other.changes.length),
);
