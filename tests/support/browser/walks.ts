import type { Flow } from '../../../src/content/flow';
import { type Answer, type AnswerSet, type Question, statuses } from '../../../src/engine/question';
import { type Replay, replay } from '../../../src/engine/replay';

/** A repeatable stream of choices: the n-th choice out of `count`, from 0. */
function choices(seed: number): (count: number) => number {
  // Spread, or the first choices of neighbouring seeds would be the same.
  let state = Math.imul(seed + 1, 0x9e37_79b1);
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Some valid answer to a question. */
export function someAnswer(question: Question, choose: (count: number) => number): Answer {
  switch (question.kind) {
    case 'single':
      return question.options[choose(question.options.length)] ?? '';
    case 'multi':
      return [question.options[choose(question.options.length)] ?? ''];
    case 'checklist':
      return Object.fromEntries(question.items.map((item) => [item, statuses[choose(statuses.length)] ?? 'ja']));
    case 'numbers':
      return Object.fromEntries(
        question.fields.map((field) => [
          field,
          (question.limits[field]?.min ?? 0) + (question.notAbove?.[0] === field ? 1 : 2000),
        ]),
      );
  }
}

/** A complete walk with answers that `seed` decides. */
export function someWalk(flow: Flow, seed: number): Replay {
  const choose = choices(seed);
  let walk = replay(flow, {});
  while (walk.current !== null) {
    const question = flow.questions[walk.current];
    if (question === undefined) throw new Error(`no question ${walk.current}`);
    walk = replay(flow, { ...walk.answers, [walk.current]: someAnswer(question, choose) }, walk);
  }
  return walk;
}

/** The walk that comes along most questions, out of a fixed thousand. */
export function longestWalk(flow: Flow): Replay {
  const walks = Array.from({ length: 1000 }, (_, seed) => someWalk(flow, seed));
  return walks.reduce((longest, walk) => (walk.path.length > longest.path.length ? walk : longest));
}

/** A complete walk and a change of one early answer that takes answers off its path and asks nothing new. */
export interface LapsingChange {
  readonly before: Replay;
  readonly question: string;
  readonly value: Answer;
  readonly after: Replay;
  /** The answers that lapse, in question order. */
  readonly lapsed: readonly string[];
}

const singlesOf = (flow: Flow, walk: Replay) =>
  walk.path.flatMap((id) => {
    const question = flow.questions[id];
    return question?.kind === 'single' ? question.options.map((option) => ({ id, option })) : [];
  });

/** All changes of one single choice in a complete walk, with what they lead to. */
export function changesOf(flow: Flow, before: Replay): LapsingChange[] {
  return singlesOf(flow, before)
    .filter(({ id, option }) => before.answers[id] !== option)
    .map(({ id, option }) => {
      const answers: AnswerSet = { ...before.answers, [id]: option };
      const after = replay(flow, answers);
      return { before, question: id, value: option, after, lapsed: after.dropped };
    });
}
