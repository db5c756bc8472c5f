import { alternativesTo } from '../../src/engine/alternatives';
import type { Cites } from '../../src/engine/cite';
import { functieVan, geeftJeugdhulp, zonderJeugdhulp } from '../functie/rules';
import { cite } from '../sources';
import { type Answers, questions } from './questions';
import type { Key } from './text';

/** The two forms that are clear. */
export const goals = ['jeugdhulp', 'huisartsenzorg'] as const;
export type Goal = (typeof goals)[number];

/** A change to one answer that helps to reach a goal. */
export interface Change {
  readonly goal: Goal;
  readonly question: ChangedId;
  readonly key: Key;
  readonly cite: Cites;
}

const ids = ['functieTaken', 'functieBetaler', 'functieWerkgever', 'functieVerantwoordelijk'] as const;
type ChangedId = (typeof ids)[number];

const scheiden = cite('notitie', '§4 Samenwerking met de gemeente', 308, 312);

/** Every change that can be needed, in question order. */
export const changes: readonly Change[] = [
  {
    goal: 'jeugdhulp',
    question: 'functieBetaler',
    key: 'wijzigen.jeugdhulp.functieBetaler',
    cite: [scheiden, cite('notitie', '§5 Conclusie', 346, 348)],
  },
  {
    goal: 'jeugdhulp',
    question: 'functieWerkgever',
    key: 'wijzigen.jeugdhulp.functieWerkgever',
    cite: [cite('nji', '§1 Sterke eerste lijn', 27, 28)],
  },
  {
    goal: 'jeugdhulp',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.jeugdhulp.functieVerantwoordelijk',
    cite: [cite('notitie', '§5 Conclusie', 346, 351), cite('nji', '§4 Aandachtspunten', 472, 475)],
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieTaken',
    key: 'wijzigen.huisartsenzorg.functieTaken',
    cite: [cite('notitie', '§4 Samenwerking met de gemeente', 316, 323), cite('notitie', '§3.1 Aanbod', 168, 171)],
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieBetaler',
    key: 'wijzigen.huisartsenzorg.functieBetaler',
    cite: [scheiden, cite('notitie', '§3.1 Basisaanbod', 147, 152)],
  },
  {
    goal: 'huisartsenzorg',
    question: 'functieVerantwoordelijk',
    key: 'wijzigen.huisartsenzorg.functieVerantwoordelijk',
    cite: [cite('notitie', '§3.2 Extra aanbod', 203, 206), cite('notitie', '§5 Conclusie', 350, 351)],
  },
];

/** Other answers to a question that settle something: "not known yet" is no change to advise. */
function others(a: Answers, id: ChangedId): unknown[] {
  if (id === 'functieTaken') return geeftJeugdhulp(a) ? [zonderJeugdhulp(a)] : [];
  const open: readonly string[] = questions[id].open;
  return alternativesTo(questions[id], a[id])
    .filter(({ to }) => !open.includes(to))
    .map(({ value }) => value);
}

/** Whether other answers to exactly these questions lead to the goal. */
function reaches(a: Answers, [first, ...rest]: readonly ChangedId[], goal: Goal): boolean {
  if (first === undefined) return functieVan(a) === goal;
  return others(a, first).some((value) => reaches({ ...a, [first]: value }, rest, goal));
}

const sets = ids
  .reduce<ChangedId[][]>((all, id) => all.flatMap((set) => [set, [...set, id]]), [[]])
  .toSorted((a, b) => a.length - b.length);

/** The fewest answers that have to change before the person is what `goal` says; empty when that is so already. */
export function smallestChange(a: Answers, goal: Goal): Change[] {
  const set = sets.find((candidate) => reaches(a, candidate, goal)) ?? [];
  return changes.filter((change) => change.goal === goal && set.includes(change.question));
}
