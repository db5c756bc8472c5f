import { byKind, questionOf } from './answer';
import type { FlowCore } from './flow';
import { outlineOf, skipGuardOf } from './outline';
import type { AnswerSet, Question } from './question';
import { readsOf } from './reads';
import type { Replay } from './replay';

/** How many questions a walk has from its first to its last: at the least and at the most. */
export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

type Walkable = Pick<FlowCore, 'machine' | 'questions'>;

/** What is known where a walk stands: answers, and questions that are asked without their answer being known. */
interface Given {
  readonly answers: AnswerSet;
  readonly open: ReadonlySet<string>;
}

/** Lengths of the rest of a walk, with the questions that were looked at: as long as those stay, so do the lengths. */
interface Found extends Lengths {
  readonly on: ReadonlyMap<string, string>;
}

interface Step {
  readonly id: string;
  /** Whether the question is skipped on these answers. */
  readonly isSkipped: (answers: AnswerSet) => boolean;
  readonly found: Found[];
}

const ways = new WeakMap<object, readonly Step[]>();

function stepsOf(flow: Walkable): readonly Step[] {
  const steps =
    ways.get(flow.machine) ??
    outlineOf(flow)
      .flatMap(({ questions }) => questions)
      .map((id): Step => {
        const name = skipGuardOf(flow, id);
        const guard = name === null ? undefined : flow.machine.implementations.guards[name];
        const isSkipped = (answers: AnswerSet) =>
          guard?.({ context: { answers }, event: { type: '' } }, undefined) === true;
        return { id, isSkipped, found: [] };
      });
  ways.set(flow.machine, steps);
  return steps;
}

const open = '?';
const stateOf = ({ answers, open: asked }: Given, id: string) =>
  asked.has(id) ? open : String(JSON.stringify(answers[id]));

/** Each way in which an open question can be answered, if those can be listed. */
const answersTo = (question: Question | undefined): readonly string[] | null =>
  question === undefined
    ? null
    : byKind<readonly string[] | null>(question, {
        single: ({ options }) => options,
        multi: () => null,
        checklist: () => null,
        numbers: () => null,
      });

const without = (asked: ReadonlySet<string>, id: string) => new Set([...asked].filter((each) => each !== id));

function joined(branches: readonly Found[], decided: string, looked: Found['on']): Found {
  const on = new Map(branches.flatMap((branch) => [...branch.on]));
  on.delete(decided);
  return {
    shortest: Math.min(...branches.map(({ shortest }) => shortest)),
    longest: Math.max(...branches.map(({ longest }) => longest)),
    on: new Map([...on, ...looked]),
  };
}

function lookOn(flow: Walkable, index: number, step: Step, given: Given): Found {
  const { id } = step;
  const { result: isSkipped, reads } = readsOf(given.answers, step.isSkipped);
  const questions = reads.map(questionOf);
  const looked = new Map(questions.map((each) => [each, stateOf(given, each)]));
  const skipped = () => restOf(flow, index + 1, given);
  const asked = (): Found => {
    const { shortest, longest, on } = restOf(flow, index + 1, { ...given, open: new Set([...given.open, id]) });
    return { shortest: shortest + 1, longest: longest + 1, on };
  };
  const unknown = questions.find((each) => given.open.has(each));
  if (unknown === undefined) return joined([isSkipped ? skipped() : asked()], id, looked);
  const values = answersTo(flow.questions[unknown]);
  if (values === null) return joined([skipped(), asked()], id, looked);
  const branches = values.map((value) =>
    restOf(flow, index, { answers: { ...given.answers, [unknown]: value }, open: without(given.open, unknown) }),
  );
  return joined(branches, unknown, looked);
}

/** The questions from the one at `index` on; remembered for all answers that agree on what was looked at. */
function restOf(flow: Walkable, index: number, given: Given): Found {
  const step = stepsOf(flow)[index];
  if (step === undefined) return { shortest: 0, longest: 0, on: new Map() };
  const known = step.found.find(({ on }) => [...on].every(([id, state]) => stateOf(given, id) === state));
  if (known !== undefined) return known;
  const found = lookOn(flow, index, step, given);
  step.found.push(found);
  return found;
}

/**
 * How many questions a walk has in all, the answered ones included, over all answers that can still be given. Equal
 * once no answer can change the number. Where a guard looks at an answer that is no single choice, both its outcomes
 * count, so that the bounds may be wider than need be, never narrower.
 */
export function lengthsOf(flow: Walkable, { path, current, answers }: Pick<Replay, 'path' | 'current' | 'answers'>) {
  if (current === null) return { shortest: path.length, longest: path.length };
  const here = stepsOf(flow).findIndex(({ id }) => id === current);
  const { shortest, longest } = restOf(flow, here + 1, { answers, open: new Set([current]) });
  const until = path.length + 1;
  return { shortest: until + shortest, longest: until + longest } satisfies Lengths;
}
