import { expect, test } from 'vitest';
import { findings } from '../support/browser/axe';
import { addressOf, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const at = addressOf('vergelijken');
const comparison = flow.comparison?.(fullWalk.answers, fullWalk.advice);
if (comparison === undefined || flow.evidence === undefined) throw new Error('the flow compares nothing');
const { options, rows } = comparison;
const { charts } = flow.evidence;

test('the advice leads to all options, each with every row, and back', async () => {
  const page = await visit({ ...fullVisit, at: addressOf('advies') });
  await page.getByRole('link', { name: words.compare.open }).click();
  await expect.poll(() => page.locator('article').count()).toBe(options.length);
  for (const option of await page.locator('article').all()) {
    expect(await option.locator('h3').count()).toBe(rows.length);
    expect(await option.locator('.cell:has(li)').count()).toBe(rows.length);
  }
  await page.getByRole('link', { name: words.compare.back }).click();
  await expect.poll(() => page.url()).toContain(addressOf('advies'));
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

test('showing only differences leaves out nothing but rows that are the same', async () => {
  const page = await visit({ ...fullVisit, at });
  const toggle = page.getByRole('button', { name: words.compare.differences });
  await toggle.click();
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  const said = (row: string) => options.map(({ cells }) => JSON.stringify(cells[row]?.map(({ text }) => text)));
  const differing = rows.filter(({ id }) => new Set(said(id)).size > 1).length;
  expect(await page.locator('article').first().locator('h3').count()).toBe(differing);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const)('axe finds nothing in %s at %i px, and nothing sticks out', async (colorScheme, width) => {
  const page = await visit({ ...fullVisit, at, colorScheme, viewport: { width, height: 800 } });
  await page.locator('figure.evidence').first().waitFor();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('before all is answered the comparison leads to the question at hand', async () => {
  const page = await visit({ at });
  await goTo(page, at);
  await expect.poll(() => page.url()).toContain(addressOf(fullWalk.path[0] ?? ''));
});
