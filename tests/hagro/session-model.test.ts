import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGatheringText, toGatheringText } from '../../src/features/hagro/model/file';
import { type Gathering, isEmpty, mostPractices } from '../../src/features/hagro/model/gathering';
import { type GroupEvent, type GroupSession, nextSession, startSession } from '../../src/features/hagro/model/session';
import { gatherings, outing } from '../support/unit/group';
import { anyEvent } from '../support/unit/session';

const idsOf = ({ practices }: Gathering) => practices.map(({ id }) => id);
/** Without the prototypes that generated values have, or lack. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
/** After these, another gathering may have begun. */
const isAnother = (before: GroupSession, { type }: GroupEvent) =>
  ['wiped', 'undone', 'restored'].includes(type) || (type === 'brought' && isEmpty(before.gathering));

/** Everything that has to hold after an event; ids that were ever given are in `given`. */
function laws(before: GroupSession, event: GroupEvent, after: GroupSession, given: ReadonlySet<number>) {
  const { type } = event;
  const ids = idsOf(after.gathering);
  const come = ids.filter((id) => !idsOf(before.gathering).includes(id));
  const isChanged = !isDeepStrictEqual(plain(before.gathering), plain(after.gathering));
  const isTaken = ['removed', 'superseded', 'wiped'].includes(type) && after.gathering !== before.gathering;
  const kept = fromGatheringText(outing, toGatheringText(outing, after.gathering));
  const points = Object.values(after.gathering.points);
  const back = nextSession(outing, after, { type: 'undone' }).gathering;
  return {
    unique: new Set(ids).size === ids.length && ids.every((id) => id < after.gathering.next),
    neverGivenTwice: isAnother(before, event) || come.every((id) => !given.has(id)),
    most: ids.length <= mostPractices,
    opensAgain: isDeepStrictEqual(kept, plain({ gathering: after.gathering, refused: [], lapsed: [] })),
    pointsSay: points.every(({ note, result, who, when }) => result !== null || `${note}${who}${when}`.trim() !== ''),
    raised: !isChanged || type === 'restored' || after.rev > before.rev,
    toldWhenBrought: type === 'brought' || after.told.length <= before.told.length,
    toldGoes: !['read', 'wiped', 'restored'].includes(type) || after.told.length === 0,
    wayBack: !isTaken || (after.before === before.gathering && back === before.gathering),
    noOtherWayBack: isTaken || !isChanged || after.before === null,
    undone: type !== 'undone' || after.gathering === (before.before ?? before.gathering),
  };
}

test('any events leave a gathering that keeps, with ids of its own and a way back from what takes away', () => {
  fc.assert(
    fc.property(gatherings(outing), fc.array(anyEvent, { maxLength: 25 }), (start, events) => {
      let session = startSession(start, false);
      let given = new Set(idsOf(start));
      for (const event of events) {
        const after = nextSession(outing, session, event);
        const broken = Object.entries(laws(session, event, after, given)).filter(([, holds]) => !holds);
        expect(broken).toEqual([]);
        given = new Set([...(isAnother(session, event) ? [] : given), ...idsOf(after.gathering)]);
        session = after;
      }
    }),
    { numRuns: 400 },
  );
});
