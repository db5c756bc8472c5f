import { expect, test } from 'vitest';
import { headingOf } from '../support/browser/answer';
import { browserForFile } from '../support/browser/page';
import { fullVisit, screens, show } from '../support/browser/screens';

const { visit } = browserForFile();

test('gives every new screen the focus at its heading, scrolled to the top, and a title of its own', async () => {
  const page = await visit(fullVisit);
  const titles = new Set<string>();
  for (const screen of screens.slice(1)) {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await show(page, screen);
    await expect
      .poll(() => headingOf(page).evaluate((heading) => heading === document.activeElement), { message: screen.at })
      .toBe(true);
    expect(await page.evaluate(() => window.scrollY), screen.at).toBe(0);
    expect(await page.title()).toContain(screen.title);
    titles.add(await page.title());
    expect(await page.locator('h1').count()).toBe(1);
  }
  expect(titles.size).toBe(screens.length - 1);
});

test('shows where the keyboard is on every control of every screen', async () => {
  const page = await visit(fullVisit);
  const unseen: string[] = [];
  for (const screen of screens) {
    await show(page, screen);
    await page.locator('h1').focus();
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const control = document.activeElement;
        if (control === null || control === document.body || control.closest('footer')) return 'end';
        // A choice shows the focus around its whole block.
        const shown = [control, control.parentElement].some(
          (element) =>
            element &&
            getComputedStyle(element).outlineStyle !== 'none' &&
            element.matches(':focus-visible, :has(:focus-visible)'),
        );
        const { width, height } = control.getBoundingClientRect();
        return shown && width > 1 && height > 1 ? 'seen' : `unseen: ${control.outerHTML.slice(0, 120)}`;
      });
      if (seen === 'end') break;
      if (seen !== 'seen') unseen.push(`${screen.at} ${seen}`);
    }
  }
  expect(unseen).toEqual([]);
});
