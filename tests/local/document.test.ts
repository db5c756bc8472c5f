import { expect, test } from 'vitest';
import { agendaText } from '../../src/content/document';
import { agendaDocx } from '../../src/export/docx/agendaDocx';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { faultsOf } from '../export/faults';
import { paragraphsOf, readDocx } from '../export/reader';
import { words } from '../export/sample-words';
import { agenda } from '../export/samples';

const letter = { title: 'letter title', conclusion: [], summary: [], parts: [] };
const local = { title: 'In the village', lines: ['Telephone: 0123', '<script>alert(1)</script> & more'] };

test.each([
  ['agenda', () => agendaDocx(agendaText(agenda, words.say), { ...words, local })],
  ['letter', () => letterDocx(letter, { ...words, local })],
])('the %s has what the municipality filled in under a heading of its own, as text', async (_, make) => {
  const parts = await readDocx(await make());
  expect(faultsOf(parts)).toEqual([]);
  const paragraphs = paragraphsOf(parts);
  const at = paragraphs.findIndex(({ text }) => text === local.title);
  expect(paragraphs[at]?.style).toBe('Heading2');
  expect(paragraphs.slice(at + 1, at + 3).map(({ text }) => text)).toEqual(local.lines);
});

test('without it nothing of it stands there', async () => {
  const parts = await readDocx(await agendaDocx(agendaText(agenda, words.say), words));
  expect(paragraphsOf(parts).some(({ text }) => text === local.title)).toBe(false);
});
