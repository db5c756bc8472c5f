import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserForFile } from '../support/browser/page';
import { fullVisit, screens, show } from '../support/browser/screens';

const { visit } = browserForFile();

/**
 * Controls that cannot be hit within 24 × 24 CSS px around their middle. A radio or checkbox may be hit on its label;
 * links and terms within a sentence are exempt (WCAG 2.5.8, inline).
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const reach = 11.5;
    const inSentence = (control: Element) => {
      const block = control.closest('p, li, td, th, dd');
      const inline = getComputedStyle(control).display.startsWith('inline');
      return inline && block !== null && block.textContent?.trim() !== control.textContent?.trim();
    };
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
      (control) =>
        control.checkVisibility() &&
        !control.closest('.skip') &&
        (control.matches('input, .primary, .secondary') || !inSentence(control)),
    );
    return controls.flatMap((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = control.getBoundingClientRect();
      if (box.width <= 1 || getComputedStyle(control).clipPath !== 'none') return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const missed = [
        [-reach, 0],
        [reach, 0],
        [0, -reach],
        [0, reach],
      ].filter(([right = 0, down = 0]) => {
        const hit = document.elementFromPoint(x + right, y + down);
        const label = hit?.closest('label');
        return !(hit && (control.contains(hit) || label?.control === control));
      });
      return missed.length === 0
        ? []
        : [
            `${control.tagName}.${control.className} ${control.textContent} ${Math.round(box.width)}×${Math.round(box.height)}`,
          ];
    });
  });

describe.each([1280, 320])('in a window %i px wide', (width) => {
  test('every control on every screen can be hit within 24 by 24 px', async () => {
    const page = await visit({ ...fullVisit, viewport: { width, height: 900 } });
    // One screen a control is enough to know where to look.
    const found = new Map<string, string>();
    for (const screen of screens) {
      await show(page, screen);
      for (const control of await tooSmall(page)) found.set(control, screen.at);
    }
    expect(Object.fromEntries(found)).toEqual({});
  });
});
