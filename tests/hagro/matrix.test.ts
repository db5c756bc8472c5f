import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import type { AnswerSet, Question } from '../../src/engine/question';
import { type ComparedRow, matrixOf, spreadOf } from '../../src/features/hagro/model/matrix';
import { askedIn, groups, hagroFlows, practiceOf } from '../support/unit/hagro';
import { favourable } from '../support/unit/jeugdaanbod';
import { holdFor } from '../support/unit/laws';

/** Every option, status or number that an answer is made of. */
function saidIn(question: Question | undefined, value: unknown, part: string | null): string[] {
  const one: unknown = part === null ? value : Object(value)[part];
  if (question?.kind === 'multi' && Array.isArray(one)) return one.map(String).toSorted();
  return one === undefined ? [] : [String(one)];
}

const byNumber = (a: number, b: number) => a - b;
const inIds = (answers: readonly { id: number }[]) => answers.map(({ id }) => id).toSorted(byNumber);
const keysOf = (rows: readonly ComparedRow[]) => rows.map(({ variants }) => variants.map(({ key }) => key));

const told = (rows: readonly ComparedRow[]) =>
  rows.map(({ row, variants, differs, open }) => ({
    row: row.id,
    differs,
    open: open.toSorted(byNumber),
    variants: variants
      .map(({ choices, practices }) => `${choices.join()}: ${practices.toSorted(byNumber).join()}`)
      .toSorted(),
  }));

/** The same answers, with choices the other way round. */
const turned = (answers: AnswerSet): AnswerSet =>
  Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value]),
  );

describe.each(hagroFlows)('the matrix of $id', (flow) => {
  test('has every item, field and other question once, in the order of the questions', () => {
    const rows = matrixOf(flow, []).map(({ row }) => row.id);
    const all = Object.entries(flow.questions).flatMap(([id, question]) => {
      if (question.kind === 'checklist') return question.items.map((item) => `${id}.${item}`);
      return question.kind === 'numbers' ? question.fields.map((field) => `${id}.${field}`) : [id];
    });
    expect(rows).toEqual(all);
  });

  /** Practices, their matrix, and with each row what those that were asked said there. */
  const seen = groups(flow, 0).map((practices) => {
    const askedAt = askedIn(flow, practices);
    const matrix = matrixOf(flow, practices);
    const rows = matrix.map((compared) => {
      const { question, part } = compared.row;
      const answers = askedAt(question).map(({ id, answers: all }) => ({
        id,
        said: saidIn(flow.questions[question], all[question], part),
      }));
      return { compared, answers };
    });
    return { practices, matrix, rows };
  });

  test('tells who answered what, by every law there is', () => {
    holdFor(seen, 60, {
      'each practice that was asked is in one variant, and no other practice is': ({ rows }) => {
        for (const { compared, answers } of rows) {
          const { variants } = compared;
          expect(variants.flatMap(({ practices }) => practices).toSorted(byNumber)).toEqual(inIds(answers));
          for (const { choices, practices } of variants) {
            const same = answers.filter(({ said }) => said.join() === choices.toSorted().join());
            expect(practices.toSorted(byNumber)).toEqual(inIds(same));
          }
          const sizes = variants.map(({ practices }) => practices.length);
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        }
      },
      'a row differs where two answers do, but never in numbers': ({ rows }) => {
        for (const { compared, answers } of rows) {
          const different = new Set(answers.map(({ said }) => said.join())).size > 1;
          expect(compared.differs).toBe(compared.row.of !== 'fields' && different);
        }
      },
      'it is the same whatever the order of choices, and of practices': ({ practices, matrix }) => {
        const others = practices.map((practice, index) =>
          index % 2 === 0 ? practice : { ...practice, answers: turned(practice.answers) },
        );
        const turnedMatrix = matrixOf(flow, others);
        expect(told(turnedMatrix)).toEqual(told(matrix));
        expect(told(matrixOf(flow, practices.toReversed()))).toEqual(told(matrix));
        expect(keysOf(turnedMatrix)).toEqual(keysOf(matrix));
      },
      'open is who answered that it is not known': ({ rows }) => {
        for (const { compared, answers } of rows) {
          const unsure = answers.filter(({ said }) =>
            said.some((choice) => ['onbekend', 'nietVastgelegd'].includes(choice)),
          );
          expect(compared.open).toEqual(unsure.map(({ id }) => id));
        }
      },
      'over each choice exactly those are spread that made it': ({ rows }) => {
        for (const { compared, answers } of rows) {
          const chosen = answers.flatMap(({ id, said }) => said.map((choice) => `${choice} ${id}`));
          const found = [...spreadOf(compared)].flatMap(([choice, ids]) => ids.map((id) => `${choice} ${id}`));
          expect(found.toSorted()).toEqual(chosen.toSorted());
        }
      },
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
