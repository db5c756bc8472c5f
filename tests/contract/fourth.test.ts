import { dirname, join, normalize } from 'node:path';
import { expect, test, vi } from 'vitest';
import libraryTexts from '../../flows/library.nl.json';
import words from '../../src/cli/nl.json';
import { rulebook } from '../../src/cli/rulebook';
import { bookWords } from '../../src/cli/words';
import { agendaText } from '../../src/content/document';
import type { Flow } from '../../src/content/flow';
import { agendaDocx } from '../../src/export/docx/agendaDocx';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { faultsOf } from '../export/faults';
import { readDocx, textOf } from '../export/reader';
import { words as exportWords } from '../export/sample-words';
import { unregistered } from '../share/unregistered';
import { manyLetters } from '../support/unit/letters';
import { filesBelow, readText } from '../support/unit/root';
import { keyOf } from '../support/unit/texts';
import { uitje } from './fourth';

// The list of flows is all that a flow is added to. Here it holds the fourth alone: the rest run everywhere else.
vi.mock('../../flows', async () => ({ flows: [(await import('./fourth')).uitje] }));

// What every flow has to be, for the fourth: the tests are the same ones, the list is another.
await import('./machine.test');
await import('./walk.test');
await import('./texts.test');
await import('./cites.test');
await import('./examples.test');
await import('./src-knows-no-flow.test');
await import('../share/codec.test');
await import('../share/length.test');

const folder = 'tests/contract/fourth';

test('the fourth flow takes from the rest of the product only what a flow may: the engine and the sources', () => {
  const reached = filesBelow(folder, /\.ts$/).flatMap((path) =>
    [...readText(path).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to = '']) =>
      normalize(join(dirname(path), to)),
    ),
  );
  const outside = new Set(reached.filter((path) => !path.startsWith(folder) && !/^src\/(engine|content)\//.test(path)));
  expect(reached.length).toBeGreaterThan(outside.size);
  expect([...outside]).toEqual(['flows/sources']);
});

test('nothing outside its folder and these tests knows the fourth flow', () => {
  const known = ['src', 'flows'].flatMap((root) =>
    filesBelow(root, /\.(ts|tsx|json)$/).filter((path) => /\buitje\b|contract\/fourth/i.test(readText(path))),
  );
  expect(known).toEqual([]);
});

test('its registry has all that its questions have', () => {
  expect(unregistered(uitje)).toEqual([]);
});

test('its book of rules names every question, condition and statement', async () => {
  const book = rulebook(uitje, await bookWords(uitje, libraryTexts, words.book));
  const ids = [...Object.keys(uitje.questions), ...Object.keys(uitje.conditions), 'U1'];
  expect(ids.filter((id) => !book.includes(`\`${id}\``))).toEqual([]);
});

test('its letter and its agenda become Word files without faults', async () => {
  const flow: Flow = uitje;
  const [told] = await manyLetters(flow);
  if (told === undefined) throw new Error('no letter');
  const [agenda] = flow.agendas?.(told.replay.answers, told.replay.advice) ?? [];
  if (agenda === undefined) throw new Error('no agenda');
  for (const [blob, text] of [
    [await letterDocx(told.letter, exportWords), told.letter.title],
    [await agendaDocx(agendaText(agenda, exportWords.say), exportWords), agenda.title],
  ] as const) {
    const parts = await readDocx(blob);
    expect(faultsOf(parts)).toEqual([]);
    expect(textOf(parts)).toContain(keyOf(text));
  }
});
