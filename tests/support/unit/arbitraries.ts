import * as fc from 'fast-check';
import type { Flow } from '../../../src/content/flow';
import {
  type Answer,
  type AnswerSet,
  type Multi,
  type Numbers,
  type Question,
  statuses,
} from '../../../src/engine/question';
import { representatives } from './values';

type Asked = Pick<Flow, 'questions'>;

const choices = (question: Multi): fc.Arbitrary<Answer> => {
  const free = question.options.filter((option) => option !== question.exclusive);
  const several = fc.shuffledSubarray([...free], { minLength: 1, maxLength: Math.min(question.max, free.length) });
  return question.exclusive === null
    ? several
    : fc.oneof({ weight: 4, arbitrary: several }, { weight: 1, arbitrary: fc.constant([question.exclusive]) });
};

function amounts(question: Numbers): fc.Arbitrary<Answer> {
  const fields = Object.entries(question.limits).map(([field, limit]) => [field, fc.integer(limit)] as const);
  return fc.record<Record<string, number>>(Object.fromEntries(fields), { requiredKeys: [] }).map((given) => {
    const [lower, upper] = question.notAbove ?? [];
    const low = lower === undefined ? undefined : given[lower];
    const high = upper === undefined ? undefined : given[upper];
    if (lower === undefined || low === undefined || high === undefined) return { ...given };
    return { ...given, [lower]: Math.min(low, high) };
  });
}

/** Any valid answer to a question. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...question.options);
    case 'multi':
      return choices(question);
    case 'checklist':
      return fc
        .array(fc.constantFrom(...statuses), { minLength: question.items.length, maxLength: question.items.length })
        .map((given) => Object.fromEntries(question.items.map((item, index) => [item, given[index] ?? 'ja'])));
    case 'numbers':
      return amounts(question);
  }
}

/** Valid answers to all questions of a flow, those off the path included. */
export function allAnswers(flow: Asked): fc.Arbitrary<AnswerSet> {
  return fc.record(
    Object.fromEntries(Object.entries(flow.questions).map(([id, question]) => [id, answerTo(question)])),
  );
}

/** Valid answers to some questions of a flow: what a link, a file or an older version can hold. */
export function someAnswers(flow: Asked): fc.Arbitrary<AnswerSet> {
  const answers = Object.entries(flow.questions).map(([id, question]) => [id, answerTo(question)]);
  return fc.oneof(
    allAnswers(flow),
    fc.record(Object.fromEntries(answers), { requiredKeys: [] }).map((set) => ({ ...set })),
  );
}

/** One question of a flow with a valid answer to it. */
export function oneAnswer(flow: Asked): fc.Arbitrary<{ id: string; value: Answer }> {
  return fc
    .constantFrom(...Object.keys(flow.questions))
    .chain((id) => answersById(flow, id).map((value) => ({ id, value })));
}

/** Any valid answer to the question with this id. */
export function answersById(flow: Asked, id: string): fc.Arbitrary<Answer> {
  const question = flow.questions[id];
  return question === undefined ? fc.constant<Answer>('') : answerTo(question);
}

/**
 * Complete answer sets, the same on every run. Independent answers would almost never all be favourable, so each set
 * has its own chance that a question gets its first answer.
 */
export function manyAnswers(flow: Asked, count: number): AnswerSet[] {
  const set = fc.constantFrom(0, 50, 80, 95).chain((weight) =>
    fc.record(
      Object.fromEntries(
        Object.entries(flow.questions).map(([id, question]) => {
          const first = fc.constantFrom(...representatives(question).slice(0, 1));
          const other = fc.oneof(answerTo(question), fc.constantFrom(...representatives(question)));
          return [id, fc.oneof({ weight, arbitrary: first }, { weight: 100 - weight, arbitrary: other })];
        }),
      ),
    ),
  );
  return fc.sample(set, { numRuns: count, seed: 20261101 }).map((answers) => ({ ...answers }));
}
