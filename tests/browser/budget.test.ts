import { describe, expect, test } from 'vitest';
import { browserForFile } from '../support/browser/page';
import { variedAdvices } from '../support/browser/screens';

const { visit } = browserForFile();

/** What a reader takes in without opening anything. */
const mostWords = 200;
/** A laptop with the browser's own bars taken off, in CSS pixels. */
const laptop = { width: 1366, height: 625 };

describe.each(await variedAdvices(5))('the advice of $id', ({ visit: stored }) => {
  test('says what matters on one screen of a laptop, in few words', async () => {
    const page = await visit({ ...stored, viewport: laptop });
    const { bottom, words } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('main > :not(details, .part-link, .colophon)')];
      const text = shown.map((part) => (part instanceof HTMLElement ? part.innerText : '')).join(' ');
      const head = document.querySelector('.advice-head')?.getBoundingClientRect();
      return {
        bottom: head?.bottom ?? Number.POSITIVE_INFINITY,
        words: text.match(/\p{L}[\p{L}\d’'-]*/gu)?.length ?? 0,
      };
    });
    expect(bottom).toBeLessThanOrEqual(laptop.height);
    expect(words).toBeGreaterThan(0);
    expect(words).toBeLessThanOrEqual(mostWords);
  });
});
