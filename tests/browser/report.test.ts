import { describe, expect, test } from 'vitest';
import { emptyHagro, type Hagro } from '../../src/features/hagro/model/hagro';
import { findings } from '../support/browser/axe';
import { browserForFile, type Visit } from '../support/browser/page';
import { addAll, named, openedReport, storedAs, whole } from '../support/browser/report';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const open = (hagro: Hagro, options: Visit = {}) => openedReport(visit, hagro, options);

describe('the report of ten practices', () => {
  test.each([320, 390, 1280])('at %i px nothing sticks out', async (width) => {
    const page = await open(whole, { viewport: { width, height: 640 } });
    await addAll(page);
    const wide = await page.evaluate(() => {
      const most = document.documentElement.clientWidth + 1;
      const isShown = (each: Element) =>
        each.checkVisibility() && each.closest('.visually-hidden, .skip, thead') === null;
      return [...document.querySelectorAll('body *')]
        .filter((each) => isShown(each) && each.getBoundingClientRect().right > most)
        .map((each) => each.outerHTML.slice(0, 100));
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each([
    ['light', { colorScheme: 'light' }, 'all'],
    ['dark', { colorScheme: 'dark' }, 'colours'],
    ['print', { media: 'print' }, 'all'],
  ] as const)('in %s axe finds nothing', async (_, look, rules) => {
    const page = await open(whole);
    await addAll(page);
    await page.emulateMedia(look);
    expect(await findings(page, rules)).toEqual([]);
  });

  test('a source opens where it stands, and closes again without losing the place', async () => {
    const page = await open(whole);
    const mark = page.locator('.report .cite-mark').first();
    await mark.click();
    await page.getByRole('note').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('note').waitFor({ state: 'detached' });
    expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('without a name or date there are lines to write them on', async () => {
  const page = await open({ ...whole, name: '', date: '' });
  await page.emulateMedia({ media: 'print' });
  for (const label of [words.hagro.report.name, words.hagro.report.date]) {
    expect(
      await page
        .locator('.practice-name')
        .filter({ hasText: `${label}:` })
        .isVisible(),
    ).toBe(true);
  }
});

test('says what is needed as long as no practice is complete', async () => {
  const page = await visit(storedAs(named(emptyHagro, 'Praktijk Onderweg', {})));
  expect(await page.locator('main').innerText()).toContain(words.hagro.report.needs);
  await page.getByRole('link', { name: words.hagro.report.gather, exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/#\/hagro$/);
});

test('shows nothing of anybody until all are in, when the chair wants it so', async () => {
  const page = await visit(storedAs({ ...whole, sealed: true }));
  await page.getByRole('heading', { level: 1, name: words.hagro.hidden.title, exact: true }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Linde');
});
