import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf } from '../support/browser/flow';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { fullVisit } from '../support/browser/screens';

const { visit } = browserForFile();

/** Screens with tables. */
const screens = ['advies', 'vergelijken', 'varianten', 'controle', 'papier'].map(addressOf);

/** Words and figures in tables that go on on another line without a hyphen. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const cell of document.querySelectorAll('th, td')) {
      if (!cell.checkVisibility()) continue;
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
  const page = await visit(fullVisit);
  const found: Record<string, string[]> = {};
  let tables = 0;
  for (const at of screens) {
    await goTo(page, at);
    await page.locator('main table').first().waitFor({ state: 'attached' });
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
    const printed = await cutWords(page);
    if (printed.length > 0) found[`${at} print`] = printed;
    await page.emulateMedia({ media: null });
  }
  expect(tables).toBeGreaterThan(5);
  expect(found).toEqual({});
});
