import type { AnswerSet } from '../../../src/engine/question';
import { fromHagroText, toHagroText } from '../../../src/features/hagro/model/file';
import type { Hagro } from '../../../src/features/hagro/model/hagro';
import { hagroOf, outing, practiceOf } from './hagro';

/** Answers that come to an advice. */
export const rainy = {
  weather: 'rain',
  party: { all: 3 },
  bag: { map: 'ja', water: 'nee' },
  games: ['kite'],
} satisfies AnswerSet;
/** A hagro with everything in it. */
export const full: Hagro = {
  ...hagroOf([2, 5, 9].map((id) => ({ ...practiceOf(id, rainy), name: `at ${id}`, speaker: 'who' }))),
  name: 'hagro',
  date: '2026-11-22',
  points: { coat: { note: 'n', result: 'uitzoeken', who: 'w', when: 'soon' } },
  expected: 4,
};
/** What its file holds. */
export const good: Record<string, unknown> = JSON.parse(toHagroText(outing, full));
/** Reads a file that holds this. */
export const read = (value: object) => fromHagroText(outing, JSON.stringify(value));
/** A hagro that was read whole. */
export const opened = (hagro: Hagro) => ({ hagro, refused: [], lapsed: [] });
