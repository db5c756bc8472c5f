import { questionOf } from './answer';
import type { FlowCore } from './flow';
import { readsOf } from './reads';
import type { Replay } from './replay';

/** A section of a flow with its questions in order. */
export interface Section {
  readonly id: string;
  readonly questions: readonly string[];
}

type StateNode = FlowCore['machine']['root'];

const childrenOf = (node: StateNode): StateNode[] => Object.values(node.states);

/** The sections and questions of a flow, read off its machine: a section is a state that holds states. */
export function outlineOf({ machine }: Pick<FlowCore, 'machine'>): Section[] {
  return childrenOf(machine.root)
    .filter((section) => childrenOf(section).length > 0)
    .map((section) => ({
      id: section.key,
      questions: childrenOf(section)
        .filter((state) => state.type !== 'final')
        .map((state) => state.key),
    }));
}

/** The name of the guard that skips a question, null when it is always asked. */
export function skipGuardOf({ machine }: Pick<FlowCore, 'machine'>, question: string): string | null {
  const state = childrenOf(machine.root)
    .flatMap(childrenOf)
    .find((node) => node.key === question);
  const guard: unknown = state?.always?.[0]?.guard;
  return typeof guard === 'string' ? guard : null;
}

/** Whether a question is skipped on these answers, as far as they tell, and which of them tell it. */
export function skipOf(flow: Pick<FlowCore, 'machine'>, question: string, { answers }: Pick<Replay, 'answers'>) {
  const name = skipGuardOf(flow, question);
  const guard = name === null ? undefined : flow.machine.implementations.guards[name];
  return readsOf(answers, (view) => guard?.({ context: { answers: view }, event: { type: '' } }, undefined) === true);
}

/** The sections that a walk leads through, as far as its answers tell: those with a question that is not skipped. */
export function sectionsOf(
  flow: Pick<FlowCore, 'machine'>,
  replay: Pick<Replay, 'path' | 'current' | 'answers'>,
): Section[] {
  const asked = (id: string) => replay.path.includes(id) || id === replay.current || !skipOf(flow, id, replay).result;
  return outlineOf(flow).filter(({ questions }) => questions.some(asked));
}

/** Whether no answer that is still to come can take a section away or add one. */
export function isOutlineSettled(
  flow: Pick<FlowCore, 'machine'>,
  replay: Pick<Replay, 'path' | 'current' | 'answers'>,
): boolean {
  const isAnswered = (ref: string) => replay.path.includes(questionOf(ref));
  return outlineOf(flow).every(({ questions }) => {
    if (questions.some((id) => replay.path.includes(id) || id === replay.current)) return true;
    const skips = questions.map((id) => skipOf(flow, id, replay));
    const isTold = ({ reads }: (typeof skips)[number]) => reads.every(isAnswered);
    return skips.some((skip) => !skip.result && isTold(skip)) || skips.every(isTold);
  });
}
