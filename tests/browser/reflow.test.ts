import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserForFile, type Visit } from '../support/browser/page';
import { fullVisit, kinds, makeErrors, screens, show, variedAdvices, visitAt } from '../support/browser/screens';

const { visit } = browserForFile();

const small: Record<string, Visit> = {
  'a window 320 px wide': { viewport: { width: 320, height: 640 } },
  'a window of 1280 px at 400 %': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

/** What does not fit: the document itself, and visible elements whose contents stick out or that are cut off. */
async function misfits(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40)}`;
    const isHidden = (element: Element) =>
      element.closest('.visually-hidden, .skip') !== null || !element.checkVisibility();
    const visible = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => !isHidden(element));
    const sticking = visible.filter((element) => {
      const { overflowX, display, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.closest('[style*="clip"], thead') !== null) return false;
      const tooWide = element.getBoundingClientRect().right > width + 1;
      return (
        tooWide ||
        (overflowX === 'visible' &&
          display !== 'inline' &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 0)
      );
    });
    const own =
      document.documentElement.scrollWidth > width ? [`document ${document.documentElement.scrollWidth} px`] : [];
    return [
      ...own,
      ...sticking
        .filter((element) => !sticking.some((inner) => inner !== element && element.contains(inner)))
        .map(nameOf),
    ];
  });
}

describe.each(Object.keys(small))('in %s nothing sticks out or needs scrolling sideways', (name) => {
  test('on any screen', async () => {
    const page = await visit({ ...fullVisit, ...small[name] });
    const found: Record<string, string[]> = {};
    for (const screen of screens) {
      await show(page, screen);
      const here = await misfits(page);
      if (here.length > 0) found[screen.at] = here;
    }
    expect(found).toEqual({});
  });

  // As wide as the first: what differs is the height, in which only what sticks stands in the way.
  test.each(name === 'a window 320 px wide' ? [name] : [])(
    'in %s with errors, with explanations open, and on other kinds of advice',
    async () => {
      for (const id of kinds) {
        const page = await visit({ ...visitAt(id), ...small[name] });
        await makeErrors(page, id);
        await page.locator('button[aria-expanded="false"]').evaluateAll((terms) => {
          for (const term of terms) if (term instanceof HTMLElement) term.click();
        });
        expect(await misfits(page), id).toEqual([]);
      }
      for (const { id, visit: stored } of await variedAdvices(3)) {
        expect(await misfits(await visit({ ...stored, ...small[name] })), id).toEqual([]);
      }
    },
  );
});
