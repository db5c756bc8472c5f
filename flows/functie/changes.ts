import { alternativesTo } from '../../src/engine/alternatives';
import type { Grounds } from '../../src/engine/cite';
import { bron, cite } from '../sources';
import { functieMitsVan } from './mits';
import { functieQuestions } from './questions';
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

/** A change to one answer that helps to reach a goal. */
export interface Change extends Grounds {
  readonly goal: Goal;
  readonly question: ChangedId;
  readonly key: Key;
}

const klachten = cite('nji', '§4 Aandachtspunten', 472, 475);
const werkgevers = cite('nji', '§1 Sterke eerste lijn', 27, 28);
const taken = cite('nji', '§2 Taken', 68, 80);

/** Every change that can be needed, in question order. */
export const changes: readonly Change[] = [
  { goal: 'jeugdhulp', question: 'functieTaken', key: 'wijzigen.jeugdhulp.functieTaken', ...bron(taken) },
  {
    goal: 'jeugdhulp',
    question: 'functieBetaler',
    key: 'wijzigen.jeugdhulp.functieBetaler',
    ...bron(scheiden, cite('notitie', '§5 Conclusie', 346, 348)),
  },
  {
    goal: 'jeugdhulp',
    question: 'functieWerkgever',
    key: 'wijzigen.jeugdhulp.functieWerkgever',
    ...bron(werkgevers, klachten),
  },
  {
    goal: 'jeugdhulp',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.jeugdhulp.functieVerantwoordelijk',
    ...bron(cite('notitie', '§5 Conclusie', 346, 351), klachten),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieTaken',
    key: 'wijzigen.huisartsenzorg.functieTaken',
    ...bron(cite('notitie', '§4 Samenwerking met de gemeente', 316, 323), cite('notitie', '§3.1 Aanbod', 168, 171)),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieBetaler',
    key: 'wijzigen.huisartsenzorg.functieBetaler',
    ...bron(scheiden, cite('notitie', '§3.1 Basisaanbod', 147, 152)),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieWerkgever',
    key: 'wijzigen.huisartsenzorg.functieWerkgever',
    ...bron(werkgevers, klachten),
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.huisartsenzorg.functieVerantwoordelijk',
    ...bron(cite('notitie', '§3.2 Extra aanbod', 203, 206), alleenHuisartsenzorg),
  },
  { goal: 'gesplitst', question: 'functieTaken', key: 'wijzigen.gesplitst.functieTaken', ...bron(taken) },
  { goal: 'gesplitst', question: 'functieVerdeling', key: 'wijzigen.gesplitst.functieVerdeling', ...bron(scheiden) },
  { goal: 'gesplitst', question: 'functieWerkgever', key: 'wijzigen.gesplitst.functieWerkgever', ...bron(werkgevers) },
  {
    goal: 'gesplitst',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.gesplitst.functieVerantwoordelijk',
    ...bron(scheiden, alleenHuisartsenzorg),
  },
];

const forms: Readonly<Record<Goal, readonly (Functie | null)[]>> = {
  jeugdhulp: ['jeugdhulp', 'contactpersoon'],
  huisartsenzorg: ['huisartsenzorg'],
  gesplitst: ['gesplitst'],
};

/** The answers without those that are not asked of this payer. */
function asked({ functieVerdeling, functieMiddelen, ...rest }: FunctieAnswers): FunctieAnswers {
  const both = rest.functieBetaler === 'beide';
  return {
    ...rest,
    ...(both && functieVerdeling ? { functieVerdeling } : {}),
    ...((both || rest.functieBetaler === 'gemeente') && functieMiddelen ? { functieMiddelen } : {}),
  };
}

/** Tasks that fit the goal; the tasks there are, as far as they do. */
function tasksFor(a: FunctieAnswers, goal: Goal): NonNullable<FunctieAnswers['functieTaken']> {
  if (a.functieTaken?.includes('onbekend')) return [goal === 'jeugdhulp' ? 'jeugdhulp' : 'vraagverheldering'];
  return goal === 'huisartsenzorg' ? zonderJeugdhulp(a) : (a.functieTaken ?? []);
}

/** Other answers to a question that settle something: "not known yet" is no change to advise. */
function others(a: FunctieAnswers, id: ChangedId, goal: Goal): unknown[] {
  if (id === 'functieTaken') return [tasksFor(a, goal)];
  const open: readonly string[] = functieQuestions[id].open;
  return alternativesTo(functieQuestions[id], a[id])
    .filter(({ to }) => !open.includes(to))
    .map(({ value }) => value);
}

/** Whether the person has a form with nothing left to fix. */
export const isClear = (a: FunctieAnswers): boolean =>
  functieMitsVan(a)?.length === 0 && goals.some((goal) => forms[goal].includes(functieVan(a)));

/** Whether other answers to exactly these questions lead to the goal, with nothing left to fix. */
function reaches(a: FunctieAnswers, [first, ...rest]: readonly ChangedId[], goal: Goal): boolean {
  if (first === undefined) return isClear(asked(a)) && forms[goal].includes(functieVan(a));
  return others(a, first, goal).some((value) => reaches({ ...a, [first]: value }, rest, goal));
}

const sets = ids
  .reduce<ChangedId[][]>((all, id) => all.flatMap((set) => [set, [...set, id]]), [[]])
  .toSorted((a, b) => a.length - b.length);

/** The fewest answers that have to change before the person is what `goal` says; empty when that is so already. */
export function smallestChange(a: FunctieAnswers, goal: Goal): Change[] {
  const usable = sets.filter((set) => goal === 'gesplitst' || !set.includes('functieVerdeling'));
  const set = usable.find((candidate) => reaches(a, candidate, goal)) ?? [];
  return changes.filter((change) => change.goal === goal && set.includes(change.question));
}

/** The clear forms with the fewest changes that lead there, the nearest first. Two payers can also stay, split by task. */
export const waysOut = (a: FunctieAnswers): { readonly goal: Goal; readonly changes: Change[] }[] =>
  goals
    .filter((goal) => goal !== 'gesplitst' || a.functieBetaler === 'beide')
    .map((goal) => ({ goal, changes: smallestChange(a, goal) }))
    .toSorted((one, other) => one.changes.length - other.changes.length);
