import { itemsOf, optionsOf, refOf, valueAt } from '../engine/answer';
import { type Grounds, groundsIn } from '../engine/cite';
import { type AnswerSet, type Questions, type Status, statuses } from '../engine/question';
import type { AnswerRef } from '../engine/reads';
import type { TextRef } from '../engine/text';

/** One subject that each side is asked about in its own checklist. */
export interface Pair extends Grounds {
  readonly id: string;
  /** The subject in words that suit every side. */
  readonly text: TextRef;
  /** Side → the item of its checklist. */
  readonly refs: Readonly<Record<string, AnswerRef>>;
}

/** How the answers of several sides are compared. */
export interface Sides {
  /** The single question that tells which side answers: its options are the sides. */
  readonly question: string;
  readonly pairs: readonly Pair[];
}

/** A flow whose answers may come from several sides. */
interface Sided {
  readonly questions: Questions;
  readonly sides?: Sides;
}

/** A subject with what each side says; null where a side was not asked or did not answer. */
export interface SideRow extends Grounds {
  readonly id: string;
  readonly text: TextRef;
  readonly given: Readonly<Record<string, Status | null>>;
  /** Whether sides that answered see it differently. */
  readonly differs: boolean;
}

/** The status that answers give an item; null when they do not. */
export function statusAt(answers: AnswerSet | undefined, ref: AnswerRef): Status | null {
  const given = valueAt(answers ?? {}, ref);
  return statuses.find((status) => status === given) ?? null;
}

/** The sides of a flow, in the order of the question. */
export function sidesOf({ questions, sides }: Sided): readonly string[] {
  return optionsOf(sides === undefined ? undefined : questions[sides.question]);
}

/** Which side gave these answers; null when they do not say. */
export function sideOf(flow: Sided, answers: AnswerSet): string | null {
  const given = flow.sides === undefined ? undefined : answers[flow.sides.question];
  return sidesOf(flow).find((side) => side === given) ?? null;
}

/**
 * Every subject that all sides are asked about, those that they see differently first.
 * @param given side → its answers; a side that is not there yet is absent
 */
export function besideEachOther({ pairs }: Sides, given: ReadonlyMap<string, AnswerSet>): SideRow[] {
  const rows = pairs.map(({ id, text, refs, ...pair }): SideRow => {
    const bySide = Object.fromEntries(
      Object.entries(refs).map(([side, ref]) => [side, statusAt(given.get(side), ref)]),
    );
    const found = Object.values(bySide).filter((status) => status !== null);
    return { id, text, ...groundsIn(pair), given: bySide, differs: new Set(found).size > 1 };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

/** The items of checklists on the path of one side that nothing stands beside. */
export function aloneIn(flow: Sided, answers: AnswerSet): AnswerRef[] {
  const paired = new Set(flow.sides?.pairs.flatMap(({ refs }) => Object.values(refs)));
  return Object.entries(flow.questions).flatMap(([id, question]) =>
    Object.hasOwn(answers, id)
      ? itemsOf(question)
          .map((item) => refOf(id, item))
          .filter((ref) => !paired.has(ref))
      : [],
  );
}
