import type { AnyMachineSnapshot } from 'xstate';
import type { Flow } from '../../src/content/flow';
import type { Answer, AnswerSet } from '../../src/engine/question';
import { readsOf } from '../../src/engine/reads';
import { answer, questionAt, startOf } from '../../src/engine/replay';
import { combinations, questionOf, representatives } from './unit/values';

type Walkable = Pick<Flow, 'machine' | 'questions'>;

/** One way through a flow, from the first question to the advice. */
export interface Way {
  readonly path: readonly string[];
  readonly answers: AnswerSet;
  readonly end: AnyMachineSnapshot;
}

/** All ways through a flow, as far as its guards can tell them apart. */
export interface Walk {
  /** One way a combination of answers that guards read. */
  readonly ways: readonly Way[];
  /** The distinct sequences of questions. */
  readonly paths: ReadonlySet<string>;
  /** Question id → the answers that were given to it somewhere, as JSON. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How a sequence of questions is written in {@link Walk.paths}. */
export const pathKey = (path: readonly string[]): string => path.join(' ');

const guardsOf = ({ machine }: Walkable): ((answers: AnswerSet) => unknown)[] =>
  Object.values(machine.implementations.guards ?? {}).map(
    (guard) => (answers) => guard?.({ context: { answers }, event: { type: '' } }, undefined),
  );

/** What is answered: null stands for a question that is not. */
const withoutNull = (answers: Readonly<Record<string, Answer | null>>): AnswerSet =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, value]) => (value === null ? [] : [[id, value]])));

/**
 * The questions that guards read. A guard may stop reading once it knows enough, so it is run on all combinations of
 * the answers it was seen to read, until no new question turns up.
 */
export function guardQuestions(flow: Walkable): ReadonlySet<string> {
  const found = new Set<string>();
  for (const guard of guardsOf(flow)) {
    const read = new Set<string>();
    for (let known = -1; known < read.size; ) {
      known = read.size;
      const values = [...read].map((id) => [id, [null, ...representatives(questionOf(flow, id))]] as const);
      for (const answers of combinations(Object.fromEntries(values))) {
        const { reads } = readsOf(withoutNull(answers), guard);
        for (const ref of reads) read.add(ref.split('.')[0] ?? ref);
      }
    }
    for (const id of read) found.add(id);
  }
  return found;
}

const walks = new WeakMap<Walkable, Walk>();

/** The walk of a flow, walked once and remembered. @throws Error as {@link walkAnew} does */
export function walk(flow: Walkable): Walk {
  const known = walks.get(flow) ?? walkAnew(flow);
  walks.set(flow, known);
  return known;
}

/**
 * Walks a flow over `transition`. Where a guard reads the answer, the walk splits over all representative answers.
 * Elsewhere every answer is tried, must lead to the same place, and the walk goes on with one of them, by turns.
 * @throws Error when answers that no guard reads lead to different questions.
 */
function walkAnew(flow: Walkable): Walk {
  const splits = guardQuestions(flow);
  const ways: Way[] = [];
  const given = new Map<string, Set<string>>();
  const turns = new Map<string, number>();

  function oneOf(question: string, snapshot: AnyMachineSnapshot, values: readonly Answer[]): Answer[] {
    const next = new Set(values.map((value) => JSON.stringify(answer(flow, snapshot, question, value).value)));
    if (next.size > 1)
      throw new Error(`answers to ${question} lead to ${[...next].join(' and ')}, yet no guard reads it`);
    const turn = turns.get(question) ?? 0;
    turns.set(question, turn + 1);
    return values.slice(turn % values.length).slice(0, 1);
  }

  function from(snapshot: AnyMachineSnapshot, path: readonly string[], answers: AnswerSet): void {
    const question = questionAt(snapshot);
    if (question === null) {
      ways.push({ path, answers, end: snapshot });
      return;
    }
    const values = representatives(questionOf(flow, question));
    const seen = given.get(question) ?? new Set<string>();
    given.set(question, seen);
    for (const value of values) seen.add(JSON.stringify(value));
    for (const value of splits.has(question) ? values : oneOf(question, snapshot, values)) {
      from(answer(flow, snapshot, question, value), [...path, question], { ...answers, [question]: value });
    }
  }

  from(startOf(flow), [], {});
  return { ways, paths: new Set(ways.map(({ path }) => pathKey(path))), given };
}

/**
 * How many ways there are through a flow when every question is answered with each of its representative answers.
 * Ways that meet in the same state with the same answers to guard questions are counted once and remembered.
 */
export function countJourneys(flow: Walkable, reads: ReadonlySet<string> = guardQuestions(flow)): bigint {
  const known = new Map<string, bigint>();
  function count(snapshot: AnyMachineSnapshot): bigint {
    const question = questionAt(snapshot);
    if (question === null) return 1n;
    const answers: AnswerSet = snapshot.context.answers;
    const key = JSON.stringify([snapshot.value, [...reads].map((id) => [id, answers[id]])]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const values = representatives(questionOf(flow, question));
    const total = reads.has(question)
      ? values.reduce<bigint>((sum, value) => sum + count(answer(flow, snapshot, question, value)), 0n)
      : BigInt(values.length) * count(answer(flow, snapshot, question, values[0] ?? ''));
    known.set(key, total);
    return total;
  }
  return count(startOf(flow));
}
