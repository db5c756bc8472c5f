import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { emptyHagro, type Hagro } from '../../src/features/hagro/model/hagro';
import { type HagroEvent, type HagroSession, nextSession, startSession } from '../../src/features/hagro/model/session';
import { groups, hagroOf, outing, practiceOf } from '../support/unit/hagro';
import { item } from '../support/unit/session';

const idsOf = ({ practices }: Hagro) => practices.map(({ id }) => id);
const after = (start: HagroSession, ...events: readonly HagroEvent[]) =>
  events.reduce((session, each) => nextSession(outing, session, each), start);
const started = (...answers: readonly AnswerSet[]) =>
  startSession({ hagro: hagroOf(answers.map((each, index) => practiceOf(index + 1, each))), wiped: [] }, false);

describe('what takes away', () => {
  test.each<HagroEvent>([
    { type: 'removed', id: 9 },
    { type: 'superseded', id: 1, by: 9 },
    { type: 'superseded', id: 9, by: 1 },
    { type: 'superseded', id: 1, by: 1 },
  ])('does nothing when there is nothing to take: %j', (each) => {
    const session = started({ weather: 'sun' }, { weather: 'rain' });
    expect(nextSession(outing, session, each)).toBe(session);
  });

  test('leaves the place and name of an older version to the newer one', () => {
    const session = after(
      started({ weather: 'sun' }, { weather: 'rain' }, { weather: 'onbekend' }),
      { type: 'changed', id: 1, change: { name: 'first', speaker: 'she' } },
      { type: 'superseded', id: 1, by: 3 },
    );
    expect(session.hagro.practices).toMatchObject([
      { id: 1, name: 'first', speaker: 'she', answers: { weather: 'onbekend' } },
      { id: 2, answers: { weather: 'rain' } },
    ]);
  });

  test('is not offered back once that would take something else', () => {
    const session = after(started({ weather: 'sun' }), { type: 'removed', id: 1 }, { type: 'begun' });
    expect(after(session, { type: 'undone' }).hagro.practices).toMatchObject([{ id: 2 }]);
  });

  test('leaves what was told about others', () => {
    fc.assert(
      fc.property(groups(outing, 3, 8), fc.nat(7), (practices, at) => {
        const session = after(startSession({ hagro: emptyHagro, wiped: [] }, false), {
          type: 'brought',
          items: practices.map(({ answers }) => item(answers)),
        });
        const gone = session.hagro.practices[at % session.hagro.practices.length]?.id ?? 0;
        const left = after(session, { type: 'removed', id: gone });
        const ids = left.told.flatMap((each) => (each.kind === 'added' ? [each.id] : []));
        expect(ids).toEqual(idsOf(left.hagro));
        expect(left.told.some((each) => each.kind === 'added' && each.resembles?.id === gone)).toBe(false);
        expect(left.told.some((each) => each.kind === 'duplicate' && each.of === gone)).toBe(false);
      }),
    );
  });
});

test('a duplicate is added all the same when somebody says so, once', () => {
  const session = after(started({ weather: 'sun' }), { type: 'brought', items: [item({ weather: 'sun' })] });
  const [told] = session.told;
  const practice = told?.kind === 'duplicate' ? told.practice : practiceOf(0, {});
  const added = after(session, { type: 'addedAnyway', practice });
  expect(added.hagro.practices).toMatchObject([
    { answers: { weather: 'sun' } },
    { id: 2, answers: { weather: 'sun' } },
  ]);
  expect(added.told).toEqual([]);
});

test('what is said about a question goes when it says nothing any more', () => {
  const said = (change: object): HagroEvent => ({ type: 'said', question: 'coat', change });
  const session = after(started({}), said({ note: 'warm', result: 'uitzoeken' }), said({ note: ' ' }));
  expect(Object.keys(session.hagro.points)).toEqual(['coat']);
  expect(after(session, said({ result: null })).hagro.points).toEqual({});
});
