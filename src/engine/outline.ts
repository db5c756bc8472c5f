import type { Flow } from './flow';
import type { Replay } from './replay';

/** A section of a flow with its questions in order. */
export interface Section {
  readonly id: string;
  readonly questions: readonly string[];
}

type StateNode = Flow['machine']['root'];

const childrenOf = (node: StateNode): StateNode[] => Object.values(node.states);

/** The sections and questions of a flow, read off its machine: a section is a state that holds states. */
export function outlineOf({ machine }: Pick<Flow, 'machine'>): Section[] {
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
export function skipGuardOf({ machine }: Pick<Flow, 'machine'>, question: string): string | null {
  const state = childrenOf(machine.root)
    .flatMap(childrenOf)
    .find((node) => node.key === question);
  const guard: unknown = state?.always?.[0]?.guard;
  return typeof guard === 'string' ? guard : null;
}

/** Whether a question is skipped on these answers, as far as they tell. */
function isSkipped(flow: Pick<Flow, 'machine'>, question: string, { answers }: Pick<Replay, 'answers'>): boolean {
  const name = skipGuardOf(flow, question);
  const guard = name === null ? undefined : flow.machine.implementations.guards[name];
  return guard?.({ context: { answers }, event: { type: '' } }, undefined) === true;
}

/** The sections that a walk leads through, as far as its answers tell: those with a question that is not skipped. */
export function sectionsOf(
  flow: Pick<Flow, 'machine'>,
  replay: Pick<Replay, 'path' | 'current' | 'answers'>,
): Section[] {
  const asked = (id: string) => replay.path.includes(id) || id === replay.current || !isSkipped(flow, id, replay);
  return outlineOf(flow).filter(({ questions }) => questions.some(asked));
}
