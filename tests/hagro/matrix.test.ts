import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import type { AnswerSet, Question } from '../../src/engine/question';
import type { Practice } from '../../src/features/hagro/model/gathering';
import { type Compared, matrixOf, spreadOf } from '../../src/features/hagro/model/matrix';
import { askedIn, groupFlows, groups, practiceOf } from '../support/unit/group';
import { favourable } from '../support/unit/jeugdaanbod';

/** Every option, status or number that an answer is made of. */
function saidIn(question: Question | undefined, value: unknown, part: string | null): string[] {
  const one: unknown = part === null ? value : Object(value)[part];
  if (question?.kind === 'multi' && Array.isArray(one)) return one.map(String).toSorted();
  return one === undefined ? [] : [String(one)];
}

const inIds = (practices: readonly Practice[]) => practices.map(({ id }) => id).toSorted((a, b) => a - b);

const told = (rows: readonly Compared[]) =>
  rows.map(({ row, variants, differs, open }) => ({
    row: row.id,
    differs,
    open: open.toSorted((a, b) => a - b),
    variants: variants
      .map(({ choices, practices }) => `${choices.join()}: ${practices.toSorted((a, b) => a - b).join()}`)
      .toSorted(),
  }));

/** The same answers, with choices the other way round. */
const turned = (answers: AnswerSet): AnswerSet =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value]),
  );

describe.each(groupFlows)('the matrix of $id', (flow) => {
  const whenAny = (check: (practices: readonly Practice[]) => void) =>
    fc.assert(fc.property(groups(flow, 0), check), { numRuns: 60 });

  test('has every item, field and other question once, in the order of the questions', () => {
    const rows = matrixOf(flow, []).map(({ row }) => row.id);
    const all = Object.entries(flow.questions).flatMap(([id, question]) => {
      if (question.kind === 'checklist') return question.items.map((item) => `${id}.${item}`);
      return question.kind === 'numbers' ? question.fields.map((field) => `${id}.${field}`) : [id];
    });
    expect(rows).toEqual(all);
  });

  test('has each practice that was asked in one variant, and no other practice', () => {
    whenAny((practices) => {
      const askedAt = askedIn(flow, practices);
      for (const { row, variants } of matrixOf(flow, practices)) {
        const asked = askedAt(row.question);
        expect(variants.flatMap((variant) => variant.practices).toSorted((a, b) => a - b)).toEqual(inIds(asked));
        for (const { choices, practices: ids } of variants) {
          const same = asked.filter(
            ({ answers }) =>
              saidIn(flow.questions[row.question], answers[row.question], row.part).join() ===
              choices.toSorted().join(),
          );
          expect(ids.toSorted((a, b) => a - b)).toEqual(inIds(same));
        }
        expect(variants.map((variant) => variant.practices.length)).toEqual(
          variants.map((variant) => variant.practices.length).toSorted((a, b) => b - a),
        );
      }
    });
  });

  test('differs where two answers do, but never in numbers', () => {
    whenAny((practices) => {
      const askedAt = askedIn(flow, practices);
      for (const { row, differs } of matrixOf(flow, practices)) {
        const answers = askedAt(row.question).map((practice) =>
          saidIn(flow.questions[row.question], practice.answers[row.question], row.part).join(),
        );
        expect(differs).toBe(row.kind !== 'numbers' && new Set(answers).size > 1);
      }
    });
  });

  test('is the same whatever the order of choices, and of practices', () => {
    whenAny((practices) => {
      const others = practices.map((practice, index) =>
        index % 2 === 0 ? practice : { ...practice, answers: turned(practice.answers) },
      );
      expect(told(matrixOf(flow, others))).toEqual(told(matrixOf(flow, practices)));
      expect(told(matrixOf(flow, practices.toReversed()))).toEqual(told(matrixOf(flow, practices)));
      expect(matrixOf(flow, others).map(({ variants }) => variants.map(({ key }) => key))).toEqual(
        matrixOf(flow, practices).map(({ variants }) => variants.map(({ key }) => key)),
      );
    });
  });

  test('names as open who answered that it is not known', () => {
    whenAny((practices) => {
      const askedAt = askedIn(flow, practices);
      for (const { row, open } of matrixOf(flow, practices)) {
        const unsure = askedAt(row.question).filter(({ answers }) =>
          saidIn(flow.questions[row.question], answers[row.question], row.part).some((choice) =>
            ['onbekend', 'nietVastgelegd'].includes(choice),
          ),
        );
        expect(open).toEqual(unsure.map(({ id }) => id));
      }
    });
  });

  test('spreads over each choice exactly who made it', () => {
    whenAny((practices) => {
      const askedAt = askedIn(flow, practices);
      for (const compared of matrixOf(flow, practices)) {
        const { question, part } = compared.row;
        const spread = spreadOf(compared);
        const chosen = askedAt(question).flatMap(({ id, answers }) =>
          saidIn(flow.questions[question], answers[question], part).map((choice) => `${choice} ${id}`),
        );
        const found = [...spread].flatMap(([choice, ids]) => ids.map((id) => `${choice} ${id}`));
        expect(found.toSorted()).toEqual(chosen.toSorted());
      }
    });
  });
});

test('what was not laid down is open, as what is not known', () => {
  const answers = [
    { ...favourable, functieVerantwoordelijk: 'nietVastgelegd' },
    { ...favourable, functieTaken: ['onbekend'] },
    favourable,
  ];
  const rows = matrixOf(
    jeugdaanbod,
    answers.map((set, index) => practiceOf(index + 1, set)),
  );
  const openAt = (id: string) => rows.find(({ row }) => row.id === id)?.open;
  expect([openAt('functieVerantwoordelijk'), openAt('functieTaken'), openAt('functieNaam')]).toEqual([[1], [2], []]);
});
