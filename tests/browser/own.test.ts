import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/engine/day';
import { encode } from '../../src/share/codec';
import { readDocx, textOf } from '../export/reader';
import { button } from '../support/browser/answer';
import { addressOf, atAdvice, atReview, atStep, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const name = 'Praktijk De Linde';
const note = 'Wie belt de gemeente?\nMarie weet het nummer.';
const [first = ''] = fullWalk.path;

const nameField = (page: Page) => page.getByRole('textbox', { name: words.own.name });
const noteField = (page: Page) => page.getByRole('textbox', { name: words.walk.note });
const showsNote = (page: Page) => page.locator('main').getByText('Marie weet het nummer.').waitFor();

async function downloaded(page: Page, press: () => Promise<void>) {
  const [made] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: made.suggestedFilename(), bytes: await readFile(await made.path()) };
}

test('a name and a note go along to the review, the advice, Word and the file, and not into the link', async () => {
  const page = await visit({ ...fullVisit, at: addressOf(first) });
  await atStep(page, first);
  await page.getByText(words.walk.note, { exact: true }).click();
  await noteField(page).fill(note);
  await page.reload();
  await expect.poll(() => noteField(page).inputValue()).toBe(note);

  await goTo(page, addressOf('controle'));
  await atReview(page);
  await showsNote(page);
  await nameField(page).pressSequentially(`${name}\u200B `);
  await page.reload();
  await expect.poll(() => nameField(page).inputValue()).toBe(name);
  await button(page, 'Bekijk het advies').click();

  await atAdvice(page, fullWalk);
  expect(await page.locator('main .caption').innerText()).toContain(name);
  const subject = await page.locator('a[href^="mailto:"]').getAttribute('href');
  expect(decodeURIComponent(subject ?? '')).toContain(name);
  await page.getByRole('heading', { name: words.own.notes }).click();
  await showsNote(page);
  await goTo(page, addressOf('advies/meenemen'));
  const link = await page.getByLabel(words.take.address).inputValue();
  expect(link.slice(link.indexOf('#'))).toBe(addressOf(`deel/${encode(flow, fullWalk.answers)}`));

  const letter = await downloaded(page, () => button(page, words.take.letter).click());
  expect(letter.name).toBe('advies-praktijk-de-linde.docx');
  const text = textOf(await readDocx(new Blob([letter.bytes])));
  for (const said of [name, ...note.split('\n')]) expect(text).toContain(said);

  const file = await downloaded(page, () => button(page, words.take.save).click());
  expect(file.name).toContain(`praktijk-de-linde-${dayOf(new Date())}`);
  const other = await visit();
  await other
    .getByLabel(words.take.open)
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await atAdvice(other, fullWalk);
  expect(await other.locator('main .caption').innerText()).toContain(name);

  // On paper the name stands above the advice, and the notes under their heading.
  await other.emulateMedia({ media: 'print' });
  await other.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const [top = ''] = (await other.locator('main').innerText()).split(await other.locator('h1').innerText());
  expect(top.split(name)).toHaveLength(2);
  await showsNote(other);
});
