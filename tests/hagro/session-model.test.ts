import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHagroText, toHagroText } from '../../src/features/hagro/model/file';
import { type Hagro, isEmpty, mostPractices } from '../../src/features/hagro/model/hagro';
import { type HagroEvent, type HagroSession, nextSession, startSession } from '../../src/features/hagro/model/session';
import { hagros, outing } from '../support/unit/hagro';
import { anyEvent } from '../support/unit/session';

const idsOf = ({ practices }: Hagro) => practices.map(({ id }) => id);
/** Without the prototypes that generated values have, or lack. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
/** After these, another hagro may have begun. */
const isAnother = (before: HagroSession, { type }: HagroEvent) =>
  ['wiped', 'undone', 'restored'].includes(type) || (type === 'brought' && isEmpty(before.hagro));

/** Whether a hagro stands there, or can be put back. */
const isThere = (hagro: Hagro, { hagro: now, wiped }: HagroSession) =>
  isEmpty(hagro) || [now, ...wiped].some((each) => isDeepStrictEqual(plain(each), plain(hagro)));

/** Everything that has to hold after an event; ids that were ever given are in `given`. */
function laws(before: HagroSession, event: HagroEvent, after: HagroSession, given: ReadonlySet<number>) {
  const { type } = event;
  const ids = idsOf(after.hagro);
  const come = ids.filter((id) => !idsOf(before.hagro).includes(id));
  const isChanged = !isDeepStrictEqual(plain(before.hagro), plain(after.hagro));
  const isTaken = ['removed', 'superseded', 'wiped'].includes(type) && after.hagro !== before.hagro;
  const kept = fromHagroText(outing, toHagroText(outing, after.hagro));
  const points = Object.values(after.hagro.points);
  const back = nextSession(outing, after, { type: 'undone' }).hagro;
  return {
    unique: new Set(ids).size === ids.length && ids.every((id) => id < after.hagro.next),
    neverGivenTwice: isAnother(before, event) || come.every((id) => !given.has(id)),
    most: ids.length <= mostPractices,
    opensAgain: isDeepStrictEqual(kept, plain({ hagro: after.hagro, refused: [], lapsed: [] })),
    pointsSay: points.every(({ note, result, who, when }) => result !== null || `${note}${who}${when}`.trim() !== ''),
    raised: !isChanged || type === 'restored' || after.rev > before.rev,
    toldWhenBrought: type === 'brought' || after.told.length <= before.told.length,
    toldGoes: !['read', 'wiped'].includes(type) || after.told.length === 0,
    wayBack: !isTaken || back === before.hagro,
    noOtherWayBack: isTaken || !isChanged || after.before === null,
    undone: type !== 'undone' || after.hagro === (before.before ?? before.wiped[0] ?? before.hagro),
    wipedStays: ['settled', 'restored'].includes(type) || before.wiped.every((each) => isThere(each, after)),
    nothingGoes: !['wiped', 'undone'].includes(type) || before.before !== null || isThere(before.hagro, after),
  };
}

test('any events leave a hagro that keeps, with ids of its own and a way back from what takes away', () => {
  fc.assert(
    fc.property(hagros(outing), fc.array(anyEvent, { maxLength: 25 }), (start, events) => {
      let session = startSession({ hagro: start, wiped: [] }, false);
      let given = new Set(idsOf(start));
      for (const event of events) {
        const after = nextSession(outing, session, event);
        const broken = Object.entries(laws(session, event, after, given)).filter(([, holds]) => !holds);
        expect(broken).toEqual([]);
        given = new Set([...(isAnother(session, event) ? [] : given), ...idsOf(after.hagro)]);
        session = after;
      }
    }),
    { numRuns: 400 },
  );
});
