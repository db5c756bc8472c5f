import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flows } from '../../flows';
import { alternativesTo } from '../../src/engine/alternatives';
import { problemsOf } from '../../src/engine/parse';
import type { Answer } from '../../src/engine/question';
import { answersById } from '../support/unit/arbitraries';

const questions = flows.flatMap((flow) =>
  Object.entries(flow.questions).map(([id, question]) => ({ flow, id, question })),
);

describe('the other answers to a question', () => {
  it.each(questions)(
    '$id: each is valid, differs from the given one, and stands there once',
    ({ flow, id, question }) => {
      fc.assert(
        fc.property(answersById(flow, id), (value) => {
          const others = alternativesTo(question, value).map((alternative) => alternative.value);
          for (const other of others) {
            expect(problemsOf(question, other)).toEqual([]);
            expect(other).not.toEqual(value);
          }
          expect(new Set(others.map((other) => JSON.stringify(other))).size).toBe(others.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(questions.filter(({ question }) => question.kind === 'multi'))(
    '$id: from and to an option that excludes the rest is one step',
    ({ question }) => {
      if (question.kind !== 'multi' || question.exclusive === null) return;
      const { exclusive } = question;
      const [first] = question.options;
      const values = (value: Answer) => alternativesTo(question, value).map((alternative) => alternative.value);
      expect(values([first ?? ''])).toContainEqual([exclusive]);
      expect(values([exclusive])).toEqual(
        question.options.filter((option) => option !== exclusive).map((option) => [option]),
      );
    },
  );
});
