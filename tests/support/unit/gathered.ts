import type { AnswerSet } from '../../../src/engine/question';
import { fromGatheringText, toGatheringText } from '../../../src/features/hagro/model/file';
import type { Gathering } from '../../../src/features/hagro/model/gathering';
import { gatheringOf, outing, practiceOf } from './group';

/** Answers that come to an advice. */
export const rainy = {
  weather: 'rain',
  party: { all: 3 },
  bag: { map: 'ja', water: 'nee' },
  games: ['kite'],
} satisfies AnswerSet;
/** A gathering with everything in it. */
export const full: Gathering = {
  ...gatheringOf([2, 5, 9].map((id) => ({ ...practiceOf(id, rainy), name: `at ${id}`, speaker: 'who' }))),
  name: 'hagro',
  date: '2026-11-22',
  points: { coat: { note: 'n', result: 'uitzoeken', who: 'w', when: 'soon' } },
  expected: 4,
};
/** What its file holds. */
export const good: Record<string, unknown> = JSON.parse(toGatheringText(outing, full));
/** Reads a file that holds this. */
export const read = (value: object) => fromGatheringText(outing, JSON.stringify(value));
/** A gathering that was read whole. */
export const opened = (gathering: Gathering) => ({ gathering, refused: [], lapsed: [] });
