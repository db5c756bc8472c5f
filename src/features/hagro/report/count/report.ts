import type { Flow } from '../../../../content/flow';
import { groupBy } from '../../../../engine/groupBy';
import type { Hagro, Practice } from '../../model/hagro';
import { type ComparedRow, matrixOf } from '../../model/matrix';
import { type Matter, mattersOf } from '../../model/matters';
import { isComplete } from '../../model/walked';
import { agendasOf, type HagroAgenda } from './agendas';
import { actionsIn, type Lacking, lackingIn, lettersOf, type SharedAction } from './counts';
import { notesIn, type QuestionNotes } from './notes';
import { type Participant, participantsOf } from './participants';
import { type Compare, compareAll } from './reportRows';
import { type PointResult, saidIn } from './said';

/** The actions of one party, counted over the advices. */
export interface OwnerActions {
  readonly owner: string;
  readonly items: readonly SharedAction[];
}

/** The report of a meeting in ids, counts and text keys. Practices with open questions only count as participants. */
export interface Report extends Compare {
  /** How many practices it counts: those with an advice. */
  readonly count: number;
  readonly participants: readonly Participant[];
  readonly lacking: readonly Lacking[];
  readonly said: readonly PointResult[];
  /** What practices wrote for themselves, by question. */
  readonly notes: readonly QuestionNotes[];
  /** The actions of practices and the hagro. */
  readonly actions: readonly OwnerActions[];
  /** The actions of the municipality. */
  readonly asks: readonly OwnerActions[];
  readonly agendas: readonly HagroAgenda[];
}

/** The practices that a report counts. */
const completeIn = (flow: Flow, practices: readonly Practice[]): Practice[] =>
  practices.filter(({ answers }) => isComplete(flow, answers));

/** Every row with the answers of the practices that a report counts. */
function comparedIn(flow: Flow, practices: readonly Practice[]): [Practice[], ComparedRow[]] {
  const complete = completeIn(flow, practices);
  return [complete, matrixOf(flow, complete)];
}

/** As {@link mattersOf}, but only among practices with complete answers, as these are what a report counts. */
export function reportMatters(flow: Flow, practices: readonly Practice[]): Generator<Matter | null, void, void> {
  return mattersOf(flow, ...comparedIn(flow, practices));
}

const byOwner = (actions: readonly SharedAction[]): OwnerActions[] =>
  [...groupBy(actions, ({ owner }) => owner)].map(([owner, items]) => ({ owner, items }));

/**
 * The report of a hagro.
 *
 * @param matters - what {@link reportMatters} yields, by row; null while that is worked out
 */
export function reportOf(flow: Flow, hagro: Hagro, matters: ReadonlyMap<string, Matter> | null): Report {
  const [complete, compared] = comparedIn(flow, hagro.practices);
  const advised = lettersOf(flow, complete);
  const asks = flow.meeting?.asks ?? [];
  const owners = byOwner(actionsIn(advised));
  return {
    ...compareAll(compared, matters, advised),
    count: complete.length,
    participants: participantsOf(flow, hagro),
    lacking: lackingIn(advised),
    said: saidIn(flow, hagro),
    notes: notesIn(flow, hagro.practices),
    actions: owners.filter(({ owner }) => !asks.includes(owner)),
    asks: asks.flatMap((ask) => owners.filter(({ owner }) => owner === ask)),
    agendas: agendasOf(flow, complete),
  };
}
