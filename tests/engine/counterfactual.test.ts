import { describe, expect, it } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { statusAt } from '../../src/content/sides';
import { counterfactuals } from '../../src/engine/counterfactual';
import { problemsOf } from '../../src/engine/parse';
import { type Answer, type AnswerSet, type Question, statuses } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { manyAnswers } from '../support/unit/arbitraries';

const outcomesOf = (flow: Flow, answers: AnswerSet) => {
  const { advice, current } = replay(flow, answers);
  return current === null ? (flow.outcomes?.(advice) ?? []).map(({ id, value }) => `${id}=${value}`) : null;
};

/** All valid answers, found by trying every one there is: every subset of options, every status of every item. */
function everyAnswer(question: Question): Answer[] {
  if (question.kind === 'single') return [...question.options];
  if (question.kind === 'numbers') return [];
  if (question.kind === 'multi') {
    const subsets = question.options.reduce<string[][]>(
      (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
      [[]],
    );
    return subsets.filter((set) => problemsOf(question, set).length === 0);
  }
  return [];
}

/** How many options or items two answers differ in. */
function distance(question: Question, a: unknown, b: unknown): number {
  if (question.kind === 'single') return a === b ? 0 : 1;
  if (question.kind !== 'multi') return 0;
  const given: unknown[] = Array.isArray(a) ? a : [];
  const other: unknown[] = Array.isArray(b) ? b : [];
  return question.options.filter((option) => given.includes(option) !== other.includes(option)).length;
}

function neighbours(question: Question, value: Answer | undefined): Answer[] {
  if (question.kind === 'checklist') {
    const given = Object.fromEntries(
      question.items.map((item) => [item, statusAt({ asked: value ?? '' }, `asked.${item}`) ?? 'onbekend']),
    );
    return question.items.flatMap((item) =>
      statuses.filter((status) => status !== given[item]).map((status) => ({ ...given, [item]: status })),
    );
  }
  return everyAnswer(question).filter((other) => distance(question, value, other) === 1);
}

const key = (question: string, value: Answer | undefined) =>
  `${question} ${JSON.stringify(Array.isArray(value) ? value.toSorted() : value)}`;

describe.each(flows.map((flow) => [flow.id, flow] as const))('what would change the advice of %s', (_, flow) => {
  const sets = manyAnswers(flow, 24);
  const found = (answers: AnswerSet) =>
    [...counterfactuals(flow, answers, replay(flow, answers))].flatMap((item) => item ?? []);

  it('is true when replayed from scratch, and names exactly the outcomes that differ', () => {
    for (const answers of sets) {
      const before = outcomesOf(flow, answers);
      for (const { question, alternative, outcomes } of found(answers)) {
        const after = outcomesOf(flow, { ...answers, [question]: alternative.value });
        const differing = after?.filter((outcome) => !before?.includes(outcome));
        expect(outcomes.map(({ id, value }) => `${id}=${value}`)).toEqual(differing);
        expect(outcomes.length).toBeGreaterThan(0);
      }
    }
  });

  it('misses no single other answer that changes an outcome', () => {
    const missed = sets.flatMap((answers) => {
      const before = outcomesOf(flow, answers);
      const shown = new Set(found(answers).map(({ question, alternative }) => key(question, alternative.value)));
      return replay(flow, answers).path.flatMap((id) => {
        const question = flow.questions[id];
        const others = question ? neighbours(question, answers[id]) : [];
        return others
          .filter((value) => {
            const after = outcomesOf(flow, { ...answers, [id]: value });
            return after !== null && after.join() !== before?.join() && !shown.has(key(id, value));
          })
          .map((value) => key(id, value));
      });
    });
    expect(missed).toEqual([]);
  });

  it('leaves out what leads to questions that were never answered', () => {
    for (const answers of sets) {
      const { answers: onPath } = replay(flow, answers);
      for (const { question, alternative } of found(onPath)) {
        expect(replay(flow, { ...onPath, [question]: alternative.value }).current).toBeNull();
      }
    }
  });
});
