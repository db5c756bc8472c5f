import type { Flow } from './flow';
import { outlineOf, skipGuardOf } from './outline';

/** A question on paper: its number is its place in the machine, from 1. */
export interface PaperQuestion {
  readonly id: string;
  readonly number: number;
}

/** Questions in a row that are skipped together, or never. */
export interface PaperGroup {
  /** The name of the guard that skips them; null when they are always asked. */
  readonly guard: string | null;
  readonly questions: readonly PaperQuestion[];
  /** The number to go on with when they are skipped; null when nothing follows. */
  readonly next: number | null;
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

/**
 * A flow to fill in by hand, read off its machine: numbered questions, and which to skip. Who goes through it in order
 * and does what each group says answers exactly the questions that the machine asks, provided that no guard looks at
 * the answer to a question that it skips; a test walks every way through every flow.
 */
export function paperOf(flow: Machine): PaperSection[] {
  const outline = outlineOf(flow);
  const order = outline.flatMap(({ questions }) => questions);
  return outline.map(({ id, questions }) => {
    const groups: { guard: string | null; questions: PaperQuestion[]; next: number | null }[] = [];
    for (const question of questions) {
      const guard = skipGuardOf(flow, question);
      const after = guard === null ? null : afterSkip(flow, guard, question);
      const next = after === null ? null : order.indexOf(after) + 1;
      const numbered = { id: question, number: order.indexOf(question) + 1 };
      const open = groups.at(-1);
      if (open && open.guard === guard && open.next === next) open.questions.push(numbered);
      else groups.push({ guard, questions: [numbered], next });
    }
    return { id, groups };
  });
}
