import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { itemsOfFiles } from '../../src/share/bring';
import { fileName, fromFile, toFile } from '../../src/share/file';
import { longestName, longestNote, nothingOwn, ownName, ownNote } from '../../src/share/own';
import { someAnswers } from '../support/unit/arbitraries';
import { hostileText } from '../support/unit/hagro';
import { shed } from './growing';

const now = new Date(2026, 10, 22, 9, 30);
/** What cannot be seen, turns the text around it or is half a character. */
const unseen = /[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?!\n|\t)\p{Cc}/u;
const names = hostileText(200);
const notes = hostileText(3000);

describe('the name of a practice', () => {
  test('is one line without what cannot be seen, bounded, and the same when read again', () => {
    fc.assert(
      fc.property(names, (text) => {
        const name = ownName(text);
        expect(name).not.toMatch(unseen);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/\n|\t| {2}/);
        expect(name.length).toBeLessThanOrEqual(longestName);
        expect(ownName(name)).toBe(name);
        // An address of a mail takes it as it is.
        expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps everything that can be read', () => {
    for (const name of ['Huisartsen ’t Zwaantje & Co.', 'Praktijk Çelik – Ruys (Ede)']) {
      expect(ownName(`\u202E ${name.replace(' ', '\u200B \n')}\u0007`)).toBe(name);
    }
  });
});

test('a note is bounded, keeps its lines and says nothing when it is only space', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const note = ownNote(text);
      expect(note).not.toMatch(unseen);
      expect(note.length).toBeLessThanOrEqual(longestNote);
      expect(ownNote(note)).toBe(note);
    }),
  );
  expect(ownNote('first\r\nsecond')).toBe('first\nsecond');
  expect(ownNote(' \n\u200B')).toBe('');
});

describe.each([...flows, shed])('a file of $id', (flow) => {
  const ids = Object.keys(flow.questions);
  const own = fc.record({
    name: names,
    notes: fc.dictionary(fc.constantFrom(...ids, '__proto__', 'gone'), notes, { maxKeys: 5 }),
  });

  test('brings back the name and the notes, and the answers with them', () => {
    fc.assert(
      fc.property(someAnswers(flow), own, (answers, said) => {
        const opened = fromFile([flow], toFile(flow, answers, now, said));
        const written = ids.flatMap((id) => {
          const note = Object.hasOwn(said.notes, id) ? ownNote(said.notes[id] ?? '') : '';
          return note === '' ? [] : [[id, note]];
        });
        expect(opened).toMatchObject({ answers });
        expect('own' in opened ? opened.own : opened).toEqual({
          name: ownName(said.name),
          notes: Object.fromEntries(written),
        });
      }),
      { numRuns: 200 },
    );
  });

  test('opens with the longest note at every question', () => {
    const longest = {
      name: '€'.repeat(longestName),
      notes: Object.fromEntries(ids.map((id) => [id, '€'.repeat(longestNote)])),
    };
    const opened = fromFile([flow], toFile(flow, {}, now, longest));
    expect('own' in opened ? opened.own : opened).toEqual(longest);
  });
});

test('a file without a name and notes is as every version of the app reads it', () => {
  expect(toFile(shed, { colour: 'red' }, now, nothingOwn)).toBe(toFile(shed, { colour: 'red' }, now));
  expect(JSON.parse(toFile(shed, { colour: 'red' }, now)).schema).toBe(1);
});

test('the name goes into that of the file, and a hagro takes it from inside', async () => {
  const [flow] = flows;
  const [first] = await flow.examples();
  const saved = fileName(shed, now, 'Praktijk Çelik / Ede');
  expect(saved).toBe('keuzehulp-shed-praktijk-celik-ede-2026-11-22.json');
  const text = toFile(flow, first?.answers ?? {}, now, { name: 'Praktijk Çelik', notes: {} });
  for (const name of [saved, 'iets anders.json']) {
    expect(itemsOfFiles(flow, flows, [{ name, text }])).toMatchObject([{ kind: 'answers', name: 'Praktijk Çelik' }]);
  }
});
