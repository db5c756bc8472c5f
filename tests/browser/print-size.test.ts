import { expect, test } from 'vitest';
import { browserForFile } from '../support/browser/page';
import { printed, printedTexts } from '../support/browser/printed';

const { visit } = browserForFile();

/** What a reader of a printed page can read without a lens, in points. */
const least = 9;
/** A4 within its margins, in CSS pixels. */
const paper = { width: 688, height: 1000 };

test.each(printed)('$at prints no letter smaller than 9 points', async (screen) => {
  const page = await visit({ ...screen, viewport: paper });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const texts = await printedTexts(page);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter(({ size }) => size < least)).toEqual([]);
});
