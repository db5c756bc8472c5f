import { outlineOf, skipGuardOf } from '../engine/outline';
import type { Flow } from './flow';

/** A question on paper: its number is its place in the machine, from 1. */
export interface PaperQuestion {
  readonly id: string;
  readonly number: number;
}

/** Which questions to skip, and when. */
export interface PaperSkip {
  /** The name of the guard that skips them. */
  readonly guard: string;
  readonly first: number;
  readonly last: number;
  /** The number to go on with when they are skipped; null when nothing follows. */
  readonly next: number | null;
}

/** Questions in a row that are skipped together, or never. */
export interface PaperGroup {
  /** When to skip them, printed above; null when they are always asked, or when an earlier section said it already. */
  readonly skip: PaperSkip | null;
  readonly questions: readonly PaperQuestion[];
}

/** A section on paper. */
export interface PaperSection {
  readonly id: string;
  readonly groups: readonly PaperGroup[];
}

type Machine = Pick<Flow, 'machine'>;
type StateNode = Flow['machine']['root'];

/** The first question at or behind a state; null when the machine is done there. */
function questionAt(state: StateNode | undefined): string | null {
  if (state === undefined) return null;
  if (state.type === 'compound') return questionAt(state.initial.target[0]);
  if (state.type !== 'final') return state.key;
  const [onDone] = state.parent?.transitions.get(`xstate.done.state.${state.parent.id}`) ?? [];
  return questionAt(onDone?.target?.[0]);
}

/** Where the machine goes on when a guard holds, past all questions in a row that the same guard skips. */
function afterSkip(flow: Machine, guard: string, question: string): string | null {
  const state = Object.values(flow.machine.root.states).flatMap((section) => section.states[question] ?? [])[0];
  const next = questionAt(state?.always?.[0]?.target?.[0]);
  return next !== null && skipGuardOf(flow, next) === guard ? afterSkip(flow, guard, next) : next;
}

/** The questions of a flow in order, each with its skip; questions in a row that are skipped together share theirs. */
function numbered(flow: Machine, order: readonly string[]) {
  const found: { question: PaperQuestion; skip: PaperSkip | null }[] = [];
  // Backwards, so that the first question of a row knows the last.
  for (const id of [...order].reverse()) {
    const number = order.indexOf(id) + 1;
    const guard = skipGuardOf(flow, id);
    const after = guard === null ? null : afterSkip(flow, guard, id);
    const next = after === null ? null : order.indexOf(after) + 1;
    const following = found[0]?.skip ?? null;
    const isSame = following !== null && following.guard === guard && following.next === next;
    const last = isSame ? following.last : number;
    found.unshift({ question: { id, number }, skip: guard === null ? null : { guard, first: number, last, next } });
  }
  return found;
}

/**
 * A flow to fill in by hand, read off its machine: numbered questions, and which to skip. Who goes through it in order
 * and does what stands above each group answers exactly the questions that the machine asks, provided that no guard
 * looks at the answer to a question that it skips; a test walks every way through every flow.
 */
export function paperOf(flow: Machine): PaperSection[] {
  const outline = outlineOf(flow);
  const all = numbered(
    flow,
    outline.flatMap(({ questions }) => questions),
  );
  let end: number | null = null;
  return outline.map(({ id, questions }) => {
    const groups: { skip: PaperSkip | null; questions: PaperQuestion[]; end: number | null }[] = [];
    for (const { question, skip } of all.filter((each) => questions.includes(each.question.id))) {
      const here = skip?.last ?? null;
      const open = groups.at(-1);
      if (open && open.end === here) open.questions.push(question);
      else groups.push({ skip: here === end ? null : skip, questions: [question], end: here });
      end = here;
    }
    return { id, groups: groups.map(({ skip, questions: together }) => ({ skip, questions: together })) };
  });
}
