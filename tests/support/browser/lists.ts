import type { Page } from 'playwright-core';

/**
 * The numbered lists on a page whose last number has no room before its item; on paper such a number is cut off.
 * A list a line, by what it begins with.
 */
export const cutNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const edge = document.querySelector('main')?.getBoundingClientRect().left;
    if (context === null || edge === undefined) throw new Error('nothing to measure with, or against');
    return [...document.querySelectorAll('main ol')].flatMap((list) => {
      const last = [...list.children].at(-1);
      if (last === undefined || !last.checkVisibility()) return [];
      if (getComputedStyle(last).listStyleType !== 'decimal') return [];
      context.font = getComputedStyle(last, '::marker').font;
      const { width } = context.measureText(`${list.children.length}. `);
      return last.getBoundingClientRect().left - edge < width ? [(list.textContent ?? '').slice(0, 60)] : [];
    });
  });
