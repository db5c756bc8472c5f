import { byKind, questionOf } from './answer';
import type { FlowCore } from './flow';
import { outlineOf, skipOf } from './outline';
import type { AnswerSet, Question } from './question';
import type { Replay } from './replay';

/** How many questions a walk has from its first to its last: at the least, at the most, and what to say of the two. */
export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
  /** In between; the higher of two. */
  readonly middle: number;
}

const lengths = (shortest: number, longest: number): Lengths => ({
  shortest,
  longest,
  middle: Math.ceil((shortest + longest) / 2),
});

type Walkable = Pick<FlowCore, 'machine' | 'questions'>;

/** What is known where a walk stands: answers, and questions that are asked without their answer being known. */
interface Given {
  readonly answers: AnswerSet;
  readonly open: ReadonlySet<string>;
}

/** Lengths of the rest of a walk, with the questions that were looked at: as long as those stay, so do the lengths. */
interface Found extends Pick<Lengths, 'shortest' | 'longest'> {
  readonly on: ReadonlyMap<string, string>;
}

interface Step {
  readonly id: string;
  readonly found: Found[];
}

const ways = new WeakMap<object, readonly Step[]>();

function stepsOf(flow: Walkable): readonly Step[] {
  const steps =
    ways.get(flow.machine) ??
    outlineOf(flow).flatMap(({ questions }) => questions.map((id): Step => ({ id, found: [] })));
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

function lookOn(flow: Walkable, index: number, id: string, given: Given): Found {
  const { result: isSkipped, reads } = skipOf(flow, id, given);
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
  const found = lookOn(flow, index, step.id, given);
  step.found.push(found);
  return found;
}

/**
 * How many questions a walk has in all, the answered ones included, over all answers that can still be given. Equal
 * once no answer can change the number. Where a guard looks at an answer that is no single choice, both its outcomes
 * count, so that the bounds may be wider than need be, never narrower.
 */
export function lengthsOf(
  flow: Walkable,
  { path, current, answers }: Pick<Replay, 'path' | 'current' | 'answers'>,
): Lengths {
  if (current === null) return lengths(path.length, path.length);
  const here = stepsOf(flow).findIndex(({ id }) => id === current);
  const { shortest, longest } = restOf(flow, here + 1, { answers, open: new Set([current]) });
  const until = path.length + 1;
  return lengths(until + shortest, until + longest);
}
