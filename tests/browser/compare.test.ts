import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { findings } from '../support/browser/axe';
import { addressOf, flow, plain, refText } from '../support/browser/flow';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const at = addressOf('vergelijken');
const comparison = flow.comparison?.(fullWalk.answers, fullWalk.advice);
if (comparison === undefined || flow.evidence === undefined) throw new Error('the flow compares nothing');
const { options, rows } = comparison;
const { charts } = flow.evidence;

const table = (page: Page) => page.locator('table').first();
const columns = (page: Page) => table(page).locator('thead th[id]');

test('the advice leads to three options at once, those that fit first, with a question a row, and back', async () => {
  const page = await visit({ ...fullVisit, at: addressOf('advies') });
  await page.getByRole('link', { name: words.compare.open }).click();
  await expect.poll(() => columns(page).count()).toBe(3);
  const fits = options.filter(({ fit }) => fit === 'fits').slice(0, 3);
  for (const { title } of fits) expect(await columns(page).allInnerTexts()).toContain(refText(title));
  // Beside the questions stands whether an option fits.
  expect(await table(page).locator('tbody tr').count()).toBe(rows.length + 1);
  await page.getByRole('link', { name: words.compare.back }).click();
  await expect.poll(() => page.url()).toContain(addressOf('advies'));
});

test('two or three options are chosen, never fewer or more, and each can be', async () => {
  const page = await visit({ ...fullVisit, at });
  const box = (index: number) => page.getByRole('group').getByRole('checkbox').nth(index);
  const chosen = await page.getByRole('checkbox', { checked: true }).count();
  expect(chosen).toBe(3);
  const state = () => page.getByRole('checkbox').evaluateAll((all) => all.map((each) => each.matches(':checked')));
  const others = (await state()).flatMap((isOn, index) => (isOn ? [] : [index]));
  for (const index of others) expect(await box(index).isDisabled()).toBe(true);
  const [on = 0, next = 0] = (await state()).flatMap((isOn, index) => (isOn ? [index] : []));
  await box(on).uncheck();
  expect(await box(next).isDisabled()).toBe(true);
  for (const index of others) {
    await box(index).check();
    expect(await columns(page).allInnerTexts()).toContain(refText(options[index]?.title ?? ''));
    await box(index).uncheck();
  }
});

test('all that is said of an option can be read, and what weighs most is there at once', async () => {
  const page = await visit({ ...fullVisit, at: `${at}/optie-${options.at(-1)?.id}` });
  await columns(page)
    .filter({ hasText: refText(options.at(-1)?.title ?? '') })
    .waitFor();
  const folded = table(page).locator('tbody th button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  const said = plain(await table(page).innerText());
  const cells = Object.values(options.at(-1)?.cells ?? {}).flat();
  expect(cells.map(({ text }) => plain(refText(text))).filter((text) => !said.includes(text))).toEqual([]);
});

test('three options stand on one screen of a laptop and on one landscape page', async () => {
  const page = await visit({ ...fullVisit, at, viewport: { width: 1366, height: 768 } });
  await columns(page).first().waitFor();
  const bottom = await table(page).evaluate((each) => each.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(768);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text: pages } = await extractText(new Uint8Array(pdf));
  for (const { title } of rows) expect(plain(pages[0] ?? '')).toContain(plain(refText(title)));
});

test('every picture has a table with its figures and sources', async () => {
  const page = await visit({ ...fullVisit, at });
  const figures = page.locator('figure.evidence');
  await expect.poll(() => figures.count()).toBe(charts.length);
  for (const [index, figure] of (await figures.all()).entries()) {
    const bars = charts[index]?.bars.length ?? 0;
    expect(await figure.locator('rect.chart-bar').count()).toBe(bars);
    expect(await figure.locator('tbody tr').count()).toBe(bars);
    expect(await figure.locator('tbody .cite-note').count()).toBe(bars);
    expect(await figure.locator('figcaption .cite-note').count()).toBe(1);
  }
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const)('axe finds nothing in %s at %i px, and nothing sticks out', async (colorScheme, width) => {
  const page = await visit({ ...fullVisit, at, colorScheme, viewport: { width, height: 800 } });
  await columns(page).first().waitFor();
  await openFolds(page);
  await page.locator('figure.evidence').first().waitFor();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('before all is answered the comparison leads to the question at hand', async () => {
  const page = await visit({ at });
  await goTo(page, at);
  await expect.poll(() => page.url()).toContain(addressOf(fullWalk.path[0] ?? ''));
});
