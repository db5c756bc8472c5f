import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { decode } from '../../src/share/codec';
import { toFile } from '../../src/share/file';
import { addressOf, adviceTitle, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { answersIn, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
/** The ways to hand an advice on stand behind a heading, which its address opens. */
const advice = { ...fullVisit, at: addressOf('advies/meenemen') };
const [first, other] = await flow.examples();
if (!first || !other) throw new Error('the flow has no two examples');

const linkOn = (page: Page) => page.getByLabel(words.take.address).inputValue();
const showsAdvice = (page: Page) =>
  page.getByRole('heading', { level: 1, name: adviceTitle(fullWalk), exact: true }).waitFor();

async function openFile(page: Page, name: string, text: string) {
  await page
    .getByLabel(words.take.open)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('the link opens exactly these answers in another browser', async () => {
  const link = await linkOn(await visit(advice));
  const hash = link.slice(link.indexOf('#'));
  expect(hash.length).toBeLessThan(60);
  const page = await visit({ at: hash });
  await showsAdvice(page);
  expect(await answersIn(page, flow)).toEqual(fullWalk.answers);
});

test('answers that were there before can be put back after a link was opened', async () => {
  const link = await linkOn(await visit(advice));
  const page = await visit({ stored: storedAnswers(flow, other.answers) });
  await goTo(page, link.slice(link.indexOf('#')));
  await page.getByRole('heading', { level: 1, name: words.opened.title }).waitFor();
  expect(await answersIn(page, flow)).toEqual(other.answers);
  await page.getByRole('button', { name: words.opened.take, exact: true }).click();
  await showsAdvice(page);
  await page.reload();
  await page.getByRole('button', { name: words.keeping.before.undo }).click();
  await expect.poll(() => answersIn(page, flow)).toEqual(other.answers);
});

test('a link with a fault says so and changes nothing', async () => {
  const link = await linkOn(await visit(advice));
  const faulty = link.slice(link.indexOf('#'), -1) + (link.endsWith('0') ? '1' : '0');
  const page = await visit({ stored: storedAnswers(flow, other.answers) });
  for (const hash of [faulty, `#/${flow.id}/deel`, `#/${flow.id}/deel/%00`, `#/${flow.id}/deel/${'A'.repeat(5000)}`]) {
    await goTo(page, hash);
    await page.getByRole('heading', { level: 1, name: words.take.badLink.title }).waitFor();
    expect(await answersIn(page, flow)).toEqual(other.answers);
  }
});

test('the square on the printed page scans to the same answers', async () => {
  const page = await visit(advice);
  await page.emulateMedia({ media: 'print' });
  const picture = PNG.sync.read(await page.locator('.qr svg').screenshot({ scale: 'css' }));
  const scanned = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? '';
  expect(scanned).toBe(await linkOn(page));
  const opened = decode(flow, scanned.split('/').at(-1) ?? '');
  expect('answers' in opened ? opened.answers : opened).toEqual(fullWalk.answers);
});

test('a kept file opens again on the start page', async () => {
  const page = await visit(advice);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.take.save, exact: true }).click(),
  ]);
  const text = await readFile(await saved.path(), 'utf8');
  const start = await visit();
  await openFile(start, saved.suggestedFilename(), text);
  await showsAdvice(start);
  expect(await answersIn(start, flow)).toEqual(fullWalk.answers);
});

test('a kept file of another flow opens in that flow, and leaves this walk as it is', async () => {
  for (const elsewhere of flows.slice(1)) {
    const [example] = await elsewhere.examples();
    const page = await visit({ stored: storedAnswers(flow, first.answers) });
    await openFile(page, 'bestand.json', toFile(elsewhere, example?.answers ?? {}, new Date()));
    await expect.poll(() => page.url()).toContain(`#/${elsewhere.id}/advies`);
    expect(await answersIn(page, elsewhere)).toEqual(example?.answers);
    expect(await answersIn(page, flow)).toEqual(first.answers);
  }
});

test.each([
  ['no JSON', '{'],
  ['something else', '{"format":"other"}'],
  ['too large', 'x'.repeat(300_000)],
  ['hostile', `{"format":"keuzehulp","schema":1,"flow":"${flow.id}","__proto__":{"answers":{}}}`],
])('a file that is %s is refused with a message and loses nothing', async (_, text) => {
  const page = await visit({ stored: storedAnswers(flow, first.answers) });
  await openFile(page, 'bestand.json', text);
  await page.getByRole('alert').waitFor();
  expect(await answersIn(page, flow)).toEqual(first.answers);
});

test('the Word documents are made in the browser', async () => {
  const page = await visit(advice);
  const agendas = flow.agendas(fullWalk.answers, fullWalk.advice).length;
  const buttons = page.locator('main button').filter({ hasText: 'Word' });
  expect(await buttons.count()).toBe(agendas + 1);
  for (const button of await buttons.all()) {
    const [made] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const bytes = await readFile(await made.path());
    expect(made.suggestedFilename()).toMatch(/\.docx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
});
