import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import type { FlowCore } from './flow';
import type { Answer, AnswerSet } from './question';

type Machine = Pick<FlowCore, 'machine'>;

/** One answered question: the machine before and after its answer. Snapshots are immutable and can be kept. */
export interface Step {
  readonly question: string;
  readonly value: Answer;
  readonly after: AnyMachineSnapshot;
}

/** The state that answers lead to. Everything the product shows is derived from it. */
export interface Replay<Advice = unknown> {
  /** The answered questions in the order of the machine. */
  readonly path: readonly string[];
  /** The question to ask next; null when the advice is there. */
  readonly current: string | null;
  /** Given answers that are not on the path: known questions in question order, then names the flow does not know. */
  readonly dropped: readonly string[];
  readonly advice: Advice | null;
  /** The answers on the path. */
  readonly answers: AnswerSet;
  readonly steps: readonly Step[];
}

const starts = new WeakMap<object, AnyMachineSnapshot>();

/** The machine before any answer. */
export function startOf({ machine }: Machine): AnyMachineSnapshot {
  const known = starts.get(machine);
  if (known) return known;
  const [snapshot] = initialTransition(machine);
  starts.set(machine, snapshot);
  return snapshot;
}

/** The question that a snapshot waits at: the innermost state's id. Null when the machine is done. */
export function questionAt(snapshot: AnyMachineSnapshot): string | null {
  if (snapshot.status !== 'active') return null;
  return inner(snapshot.value);
}

function inner(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  return inner(Object.values(value)[0]);
}

/** The machine after one more answer. */
export function answer(
  { machine }: Machine,
  snapshot: AnyMachineSnapshot,
  question: string,
  value: Answer,
): AnyMachineSnapshot {
  const [next] = transition(machine, snapshot, { type: question, value });
  return next;
}

function reusableSteps(answers: AnswerSet, previous: Replay | undefined): Step[] {
  if (!previous) return [];
  const differs = previous.steps.findIndex(
    ({ question, value }) => !Object.hasOwn(answers, question) || answers[question] !== value,
  );
  return differs < 0 ? [...previous.steps] : previous.steps.slice(0, differs);
}

/**
 * Runs answers through a flow's machine. Guards see only answers on the path, so what was answered before and is no
 * longer asked cannot steer anything.
 * @param answers valid answers, question id → value, in any order; see `parseAnswers` for those from outside
 * @param previous an earlier replay of the same flow; the part of its path with identical values is not run again
 */
export function replay<Advice>(
  flow: Pick<FlowCore, 'machine' | 'questions'>,
  answers: AnswerSet,
  previous?: Replay<Advice>,
): Replay<Advice> {
  const steps = reusableSteps(answers, previous);
  let snapshot = steps.at(-1)?.after ?? startOf(flow);
  let current = questionAt(snapshot);
  while (current !== null) {
    const value = Object.hasOwn(answers, current) ? answers[current] : undefined;
    if (value === undefined) break;
    snapshot = answer(flow, snapshot, current, value);
    steps.push({ question: current, value, after: snapshot });
    current = questionAt(snapshot);
  }
  const path = steps.map((step) => step.question);
  const offPath = (id: string) => Object.hasOwn(answers, id) && !path.includes(id);
  const known = Object.keys(flow.questions);
  return {
    path,
    current,
    dropped: [...known.filter(offPath), ...Object.keys(answers).filter((id) => !Object.hasOwn(flow.questions, id))],
    advice: current === null ? snapshot.output : null,
    // The very object that the advice was judged on, so that nothing is judged again for the letter.
    answers: snapshot.context.answers,
    steps,
  };
}

/**
 * Where to go after a question was answered, or, without one, after answers were opened: the next question on the path,
 * answered before or not. Null when there is none: all is answered.
 */
export function whereTo({ path, current }: Pick<Replay, 'path' | 'current'>, answered?: string): string | null {
  const next = answered === undefined ? undefined : path[path.indexOf(answered) + 1];
  return next ?? current;
}
