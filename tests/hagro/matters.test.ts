import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../src/content/flow';
import { type AnswerSet, statuses } from '../../src/engine/question';
import { type Replay, replay } from '../../src/engine/replay';
import type { Practice } from '../../src/features/hagro/model/hagro';
import { matrixOf } from '../../src/features/hagro/model/matrix';
import { type Matter, mattersOf } from '../../src/features/hagro/model/matters';
import { type Row, rowsOf } from '../../src/features/hagro/model/rows';
import { picked } from '../support/picked';
import { allAnswers } from '../support/unit/arbitraries';
import { askedIn, groups, hagroFlows, outing, practiceOf } from '../support/unit/hagro';
import { type TinyAdvice, tiny } from '../support/unit/tiny';

/** An answer as JSON, or the part of it that a row is about. */
function said({ part }: Row, value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.toSorted());
  return JSON.stringify(part === null ? value : Object(value)[part]);
}

function given({ question, part }: Row, to: AnswerSet, from: AnswerSet): AnswerSet {
  if (part === null) return { ...to, ...picked(from, [question]) };
  return { ...to, [question]: { ...Object(to[question]), [part]: Object(from[question])[part] } };
}

/** What other answers do to an advice, by whole replays of both. */
function change(flow: Flow, before: Replay, other: AnswerSet) {
  const after = replay(flow, other);
  if (before.current !== null || after.current !== null) return 'unknown';
  const [was, is] = [before, after].map(({ advice }) =>
    flow.outcomes?.(advice).map(({ id, value }) => ({ id, value })),
  );
  if (!isDeepStrictEqual(was, is)) return 'conclusion';
  return isDeepStrictEqual(before.advice, after.advice) ? 'none' : 'details';
}

/** For whom a row matters among those it was asked, worked out from nothing; null when it is no difference. */
function expectedFor(flow: Flow, row: Row, asked: readonly Practice[], of: (id: number) => Replay): Matter | null {
  const answersGiven = new Set(asked.map(({ answers }) => said(row, answers[row.question])));
  if (flow.questions[row.question]?.kind === 'numbers' || answersGiven.size < 2) return null;
  const effects = asked.map(({ id, answers }) => {
    const others = asked.filter((each) => said(row, each.answers[row.question]) !== said(row, answers[row.question]));
    // Who answers to the letter the same as another has the same effect: one replay tells.
    const distinct = new Map(others.map((each) => [JSON.stringify(each.answers[row.question]), each.answers]));
    return { id, found: [...distinct.values()].map((other) => change(flow, of(id), given(row, answers, other))) };
  });
  const ids = (isIt: (found: readonly string[]) => boolean) =>
    effects.filter(({ found }) => isIt(found)).map(({ id }) => id);
  const changes = (found: readonly string[]) => found.includes('conclusion') || found.includes('details');
  return {
    row: row.id,
    conclusion: ids((found) => found.includes('conclusion')),
    details: ids((found) => !found.includes('conclusion') && found.includes('details')),
    unknown: ids((found) => !changes(found) && found.includes('unknown')),
  };
}

const marks = (flow: Flow, practices: readonly Practice[]) =>
  [...mattersOf(flow, practices, matrixOf(flow, practices))].flatMap((each) => each ?? []);

function expectedMarks(flow: Flow, practices: readonly Practice[]): Matter[] {
  const askedAt = askedIn(flow, practices);
  const replays = new Map(practices.map(({ id, answers }) => [id, replay(flow, answers)]));
  const of = (id: number) => replays.get(id) ?? replay(flow, {});
  return rowsOf(flow).flatMap((row) => expectedFor(flow, row, askedAt(row.question), of) ?? []);
}

/** How often each mark was given, to know that the groups come to all of them. */
const seen = new Map<string, number>();
const count = (all: readonly Matter[]) => {
  for (const kind of ['conclusion', 'details', 'unknown'] as const) {
    seen.set(kind, (seen.get(kind) ?? 0) + all.filter((each) => each[kind].length > 0).length);
  }
};

describe.each(hagroFlows)('what matters among practices of $id', (flow) => {
  test('is what whole replays say, no mark missing and none wrong', () => {
    seen.clear();
    fc.assert(
      fc.property(groups(flow, 2, flow === outing ? 8 : 5), (practices) => {
        const found = marks(flow, practices);
        count(found);
        expect(found).toEqual(expectedMarks(flow, practices));
      }),
      { numRuns: flow === outing ? 120 : 15 },
    );
    expect([...seen.values()].every((times) => times > 0)).toBe(true);
  });

  test('is no other for practices that others were compared with before', () => {
    fc.assert(
      fc.property(groups(flow, 4, 6), (practices) => {
        marks(flow, practices);
        const [first, ...others] = practices;
        const again = first ? [...others.slice(1), first] : [];
        expect(marks(flow, again)).toEqual(expectedMarks(flow, again));
      }),
      { numRuns: flow === outing ? 60 : 5 },
    );
  });
});

test('is worked out anew for another flow with the very same answers', () => {
  const stricter: Flow = {
    ...tiny,
    outcomes: ({ answered }: TinyAdvice) => [
      { id: 'all', value: `${answered}`, title: 'all', text: 'all', grounds: null },
    ],
  };
  fc.assert(
    fc.property(groups(outing), (practices) => {
      for (const flow of [outing, stricter, tiny, outing]) {
        expect(marks(flow, practices)).toEqual(expectedMarks(flow, practices));
      }
    }),
    { numRuns: 30 },
  );
});

test('a single item of a checklist counts, and the others of its question stay as they are', () => {
  fc.assert(
    fc.property(
      allAnswers(outing),
      fc.constantFrom(...statuses),
      fc.constantFrom(...statuses),
      (answers, map, water) => {
        const other = { ...answers, bag: { map, water } };
        const practices = [practiceOf(1, answers), practiceOf(2, other)];
        expect(marks(outing, practices)).toEqual(expectedMarks(outing, practices));
      },
    ),
  );
});
