import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fromFile } from '../../src/share/file';
import { button, headingOf } from '../support/browser/answer';
import { addressOf, atAdvice, atReview, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const refusing = /Failed to load|Unable to preload|LoadError|did not come|dynamically imported/;
const crash = words.crash;

/** Refuses a file of the app until `allow`, and counts how often it was asked for. */
function refused(file: string) {
  const state = { asked: 0, allowed: false };
  const prepare = async (context: BrowserContext) => {
    await context.clock.install();
    await context.route(new RegExp(`/assets/${file}-[^/]*\\.js$`), (route) => {
      state.asked += 1;
      return state.allowed ? route.continue() : route.abort();
    });
  };
  return { state, prepare };
}

/** Lets a while pass in which every try is made. */
async function waitLong(page: Page): Promise<void> {
  for (let time = 0; time < 12; time += 1) await page.clock.runFor(1_000);
}

async function atFailure(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

test('a QR code that does not come costs a QR code', async () => {
  const { state, prepare } = refused('QrCode');
  const page = await visit({ ...fullVisit, at: addressOf('advies'), prepare, logs: refusing });
  await atAdvice(page, fullWalk);
  await waitLong(page);
  await atAdvice(page, fullWalk);
  expect(state.asked).toBe(4);
  expect(await page.locator('.qr').count()).toBe(0);
});

test('a screen that does not come is asked for a few times, then with a button; elsewhere goes on', async () => {
  const { state, prepare } = refused('AdviceRoute');
  const page = await visit({ ...fullVisit, at: addressOf('controle'), prepare, logs: refusing });
  await atReview(page);
  await goTo(page, addressOf('advies'));
  await waitLong(page);
  await atFailure(page, crash.notLoaded);
  expect(await page.locator('main').innerText()).toContain(crash.lasting);
  const asked = state.asked;
  expect(asked).toBeLessThanOrEqual(9);
  await waitLong(page);
  expect(state.asked).toBe(asked);
  await page.goBack();
  await atReview(page);
  state.allowed = true;
  await page.goForward();
  await atAdvice(page, fullWalk);
});

test('texts that do not come are not asked for without end, and come with the button', async () => {
  const { state, prepare } = refused('library\\.nl');
  const page = await visit({ ...fullVisit, prepare, logs: refusing, loads: false });
  await waitLong(page);
  await atFailure(page, crash.notLoaded);
  expect(state.asked).toBe(4);
  state.allowed = true;
  await button(page, words.failed.retry).click();
  await page.getByRole('heading', { level: 1, name: words.start.title, exact: true }).waitFor();
});

/** Replaces a screen by one that throws, with an answer in its message. */
const crashing = (file: string) => (context: BrowserContext) =>
  context.route(new RegExp(`/assets/${file}-[^/]*\\.js$`), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /export\s*\{[^}]*\bas (\w+)\s*\};?\s*$/,
      (_, name: string) => `function boom(){throw new TypeError("geheim antwoord")} export{boom as ${name}};`,
    );
    await route.fulfill({ response, body });
  });

test.each([
  ['on', undefined, crash.lasting],
  ['off', `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })`, crash.page],
] as const)(
  'a screen that crashes with storage %s says what is true, hands out the answers and a report without them',
  async (_kind, before, text) => {
    const [first = '', second = ''] = fullWalk.path;
    const page = await visit({
      at: addressOf(first),
      ...(before === undefined ? {} : { before }),
      prepare: crashing('PaperScreen'),
      permissions: ['clipboard-read', 'clipboard-write'],
      logs: /geheim antwoord|error occurred/,
    });
    await clickThrough(page, first, fullWalk.answers[first]);
    await atStep(page, second);
    await goTo(page, addressOf('papier'));
    await atFailure(page, crash.title);
    expect(await page.locator('main').innerText()).toContain(text);
    const save = page.getByRole('button', { name: /\.json$/ });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const kept = fromFile([flow], await readFile(await download.path(), 'utf8'));
    expect(kept).toMatchObject({ answers: { [first]: fullWalk.answers[first] } });
    await button(page, crash.report).click();
    await page.getByText(crash.copied, { exact: true }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('TypeError');
    expect(report).toContain(`${flow.id}/papier`);
    expect(report).not.toContain('geheim');
    expect(report).not.toContain(String(fullWalk.answers[first]));
    await page.goBack();
    await atStep(page, second);
    expect(await headingOf(page).count()).toBe(1);
  },
);

/** What the page says when the product as a whole is not there. */
const lastResort = (page: Page, trouble: string) => page.locator(`.nood [data-nood=${trouble}] h1`);

/** The file that the last resort offers. */
async function rescued(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.nood li a').first().click()]);
  return readFile(await download.path(), 'utf8');
}

test.each([
  ['its first script does not come', { prepare: refused('index').prepare }],
  ['the browser lacks a function', { before: 'Array.prototype.flatMap = undefined' }],
])('says so, and hands out what is kept, where %s', async (_kind, trouble) => {
  const page = await visit({ ...fullVisit, ...trouble, logs: /./, throws: /./, loads: false });
  await page.clock.runFor(2_000).catch(() => undefined);
  await lastResort(page, 'start').waitFor();
  const [answer] = Object.values(fullWalk.answers).filter((value) => typeof value === 'string');
  expect(await rescued(page)).toContain(String(answer));
});

test('says so, and hands out the answers, when everything stops', async () => {
  const [first = '', second = ''] = fullWalk.path;
  const page = await visit({ at: addressOf(first), logs: /./, throws: /./ });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  await page.evaluate(async () => {
    // The frame reads the address with it.
    const { filter } = Array.prototype;
    const failing = () => {
      throw new Error('the frame fails');
    };
    Object.assign(Array.prototype, { filter: failing });
    window.location.hash = '#/';
    while (document.getElementById('app')?.hasChildNodes()) await new Promise((resolve) => setTimeout(resolve, 10));
    Object.assign(Array.prototype, { filter });
  });
  await lastResort(page, 'gestopt').waitFor();
  expect(fromFile([flow], await rescued(page))).toMatchObject({ answers: { [first]: fullWalk.answers[first] } });
});

test('says what to do when the page is opened as a file', async () => {
  const from = pathToFileURL(join(inject('outDir'), 'index.html')).href;
  const page = await visit({ from, logs: /./, loads: false });
  await lastResort(page, 'bestand').waitFor();
  expect(await page.locator('.nood li').count()).toBe(0);
});
