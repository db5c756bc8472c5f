import type { Flow } from '../../../src/content/flow';
import type { Letter } from '../../../src/content/letter';
import type { AnswerSet } from '../../../src/engine/question';
import { type Replay, replay } from '../../../src/engine/replay';
import { walk } from '../walk';
import { manyAnswers } from './arbitraries';
import { representatives } from './values';

/** An answer set with what it leads to. */
export interface Told {
  readonly replay: Replay;
  readonly letter: Letter;
}

function neighbours(flow: Flow, answers: AnswerSet): AnswerSet[] {
  return Object.entries(flow.questions).flatMap(([id, question]) =>
    representatives(question).map((value) => ({ ...answers, [id]: value })),
  );
}

function* answerSets(flow: Flow, examples: readonly { answers: AnswerSet }[]): Generator<AnswerSet> {
  const random = manyAnswers(flow, 1200);
  yield* random;
  for (const { answers } of walk(flow).ways) yield answers;
  // What an example leaves out is filled in, so that a changed answer never stops short.
  for (const { answers } of examples) yield* neighbours(flow, { ...random[0], ...answers });
}

const told = new WeakMap<Flow, Promise<readonly Told[]>>();

async function tell(flow: Flow): Promise<readonly Told[]> {
  const all: Told[] = [];
  let done: Replay | undefined;
  for (const answers of answerSets(flow, (await flow.examples?.()) ?? [])) {
    done = replay(flow, answers, done);
    if (done.current !== null) throw new Error(`complete answers stop at ${done.current}: ${JSON.stringify(answers)}`);
    all.push({ replay: done, letter: flow.letter(done.answers, done.advice) });
  }
  return all;
}

/**
 * Thousands of letters of a flow, the same on every run: of random answer sets, of every way through the machine, and
 * of every example with each of its answers changed.
 */
export function manyLetters(flow: Flow): Promise<readonly Told[]> {
  const known = told.get(flow) ?? tell(flow);
  told.set(flow, known);
  return known;
}
