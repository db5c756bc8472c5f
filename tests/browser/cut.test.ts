import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf } from '../support/browser/flow';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { printed } from '../support/browser/printed';
import { fullVisit } from '../support/browser/screens';

const { visit } = browserForFile();

/** Screens with tables: the advice, and every other screen that somebody may print. */
const screens = [addressOf('advies'), ...printed.map(({ at = '' }) => at)];
const stored = Object.assign({}, ...[...printed, fullVisit].map((each) => each.stored));

/** Words and figures in tables that go on on another line without a hyphen. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const cell of document.querySelectorAll('th, td')) {
      // Where rows stand as blocks, the heads are there for screen readers only.
      const head = cell.closest('thead');
      if (!cell.checkVisibility() || (head !== null && getComputedStyle(head).clipPath !== 'none')) continue;
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // A line may end behind a hyphen or a slash that the text itself has.
        for (const found of (node.textContent ?? '').matchAll(/[^\s\u00ad/-]{2,}/gu)) {
          const range = document.createRange();
          range.setStart(node, found.index);
          range.setEnd(node, found.index + found[0].length);
          const lines = new Set(
            [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
          );
          if (lines.size > 1) cut.push(found[0]);
        }
      }
    }
    return cut;
  });

test('no table cuts a word or a figure, on any width and on paper', async () => {
  const page = await visit({ stored });
  const found: Record<string, string[]> = {};
  let tables = 0;
  for (const at of screens) {
    await goTo(page, at);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    await page.waitForLoadState('networkidle');
    await openFolds(page);
    tables += await page.locator('main table').count();
    for (const width of [320, 390, 640, 768, 1024, 1366, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const here = await cutWords(page);
      if (here.length > 0) found[`${at} ${width}`] = here;
    }
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 688, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const onPaper = await cutWords(page);
    if (onPaper.length > 0) found[`${at} print`] = onPaper;
    await page.emulateMedia({ media: null });
  }
  expect(tables).toBeGreaterThan(20);
  expect(found).toEqual({});
});
