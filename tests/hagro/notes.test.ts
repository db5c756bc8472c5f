import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItems } from '../../src/features/hagro/model/adding';
import { toHagroText } from '../../src/features/hagro/model/file';
import { emptyHagro, type Hagro } from '../../src/features/hagro/model/hagro';
import { notesOn } from '../../src/features/hagro/model/notes';
import { type PileItem, pileOf } from '../../src/features/hagro/model/pile';
import { nextSession, startSession } from '../../src/features/hagro/model/session';
import { toFile } from '../../src/share/file';
import { nothingOwn, type Own } from '../../src/share/own';
import { itemsOfText } from '../../src/share/pasted';
import { manyAnswers } from '../support/unit/arbitraries';
import { good, rainy, read } from '../support/unit/gathered';
import { hagroOf, hagros, outing, practiceOf } from '../support/unit/hagro';
import { flow, linkOf } from '../support/unit/pile';
import { wholeReport } from '../support/unit/report';

const own: Own = { ...nothingOwn, notes: { coat: 'wet\nlast year', bag: 'too small' } };
const fileOf = (said: Own, answers = rainy) => toFile(outing, answers, new Date('2026-11-22T10:00:00Z'), said);
const items = (text: string): PileItem[] => pileOf(outing, [outing], [{ name: 'a.json', text }]);
const notesIn = ({ practices }: Hagro) => practices.map(({ notes }) => notes);

describe('the notes of a practice', () => {
  test('come in with its file, and a message says how many', () => {
    const { hagro, told } = addItems(outing, emptyHagro, items(fileOf(own)));
    expect(notesIn(hagro)).toEqual([own.notes]);
    expect(told).toMatchObject([{ kind: 'added', notes: 2 }]);
  });

  test('are not in a link, and a file without any brings none', () => {
    const [answers = {}] = manyAnswers(flow, 1);
    for (const brought of [itemsOfText(flow, linkOf(flow, answers)), items(fileOf(nothingOwn))]) {
      const { hagro, told } = addItems(outing, emptyHagro, brought);
      expect(notesIn(hagro)).toEqual([undefined]);
      expect(told).toMatchObject([{ kind: 'added', notes: 0 }]);
    }
  });

  test('are those of the newer file when it takes the place of an older one; a link takes none away', () => {
    const [brought] = items(fileOf({ ...own, notes: { bag: 'a new one' } }, { ...rainy, party: { all: 4 } }));
    if (brought?.kind !== 'answers') throw new Error('no answers');
    const { saved, notes = {} } = brought;
    const here = { ...practiceOf(1, rainy), notes: own.notes };
    for (const [newer, left] of [
      [{ ...practiceOf(2, brought.answers), saved, notes }, notes],
      [practiceOf(2, brought.answers), own.notes],
      [{ ...practiceOf(2, brought.answers), saved }, undefined],
    ] as const) {
      const session = startSession({ hagro: hagroOf([here, newer]), wiped: [] }, false);
      const { hagro } = nextSession(outing, session, { type: 'superseded', id: 1, by: 2 });
      expect(notesIn(hagro)).toEqual([left]);
    }
  });

  test('are shown with a question only when it was asked of the practice', () => {
    const notes = { weather: 'often', bag: 'off the path' };
    const practices = [{ ...practiceOf(4, rainy), notes }, practiceOf(5, rainy), { ...practiceOf(6, {}), notes }];
    expect(notesOn(outing, practices, 'weather')).toEqual([{ practice: 4, note: 'often' }]);
    expect(notesOn(outing, practices, 'bag')).toEqual([]);
  });

  test('change nothing that a report says or counts but themselves', () => {
    fc.assert(
      fc.property(hagros(outing), (hagro) => {
        const without = hagro.practices.map((practice) => ({ ...practice, notes: {} }));
        const { notes, ...rest } = wholeReport(outing, hagro);
        expect(rest).toEqual({ ...wholeReport(outing, { ...hagro, practices: without }), notes: undefined });
        expect(notes.every(({ notes: each }) => each.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('make a file that says it is of the second edition; without any it is of the first', () => {
    const written = (practices: Hagro['practices']) => JSON.parse(toHagroText(outing, hagroOf(practices)));
    expect(written([{ ...practiceOf(1, rainy), notes: own.notes }])).toMatchObject({ schema: 2 });
    expect(written([practiceOf(1, rainy)])).toMatchObject({ schema: 1 });
  });

  test('of a hostile file lose what cannot be seen, and those with no question are left out', () => {
    const notes = { coat: 'a\u202Eb\u0000c\uD83D', bag: ' \u200B ', hat: 'x', constructor: 'x' };
    const found = read({ ...good, practices: [{ ...practiceOf(1, rainy), notes }] });
    if ('error' in found) throw new Error(found.error);
    expect(notesIn(found.hagro)).toEqual([{ coat: 'abc' }]);
  });
});
