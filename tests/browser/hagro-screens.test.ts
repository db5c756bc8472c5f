import { expect, test } from 'vitest';
import { findings } from '../support/browser/axe';
import { flow } from '../support/browser/flow';
import { bringFiles, hagroOf, storedHagro } from '../support/browser/group';
import { browserForFile } from '../support/browser/page';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const answers = Array.from({ length: 40 }, (_, seed) => someWalk(flow, seed).answers);
const few = storedHagro(hagroOf(answers.slice(0, 3), { sealed: true, expected: 3 }));
const pages = [
  { name: 'an empty hagro', at: '#/hagro', stored: {} },
  { name: 'a small hagro', at: '#/hagro', stored: few },
  { name: 'the overview', at: '#/hagro/overzicht', stored: few },
  { name: 'a practice of a hagro', at: '#/hagro/praktijk/2/advies', stored: few },
  {
    name: 'hidden answers',
    at: '#/hagro/overzicht',
    stored: storedHagro(hagroOf(answers.slice(0, 3), { sealed: true, expected: 4 })),
  },
];

test.each(pages)('axe finds nothing in $name, and nothing sticks out at 320 px', async ({ at, stored }) => {
  const page = await visit({ at, stored });
  if (at === '#/hagro') await bringFiles(page, [{ name: 'leeg.json', text: '' }]);
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'colours')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('with forty practices the whole matrix can be scrolled to, and only the matrix scrolls', async () => {
  const page = await visit({ at: '#/hagro/overzicht', stored: storedHagro(hagroOf(answers)) });
  const frame = page.locator('.matrix-frame');
  await frame.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const last = page.locator('.matrix thead th').last();
  await last.scrollIntoViewIfNeeded();
  const [name, subject] = [await last.boundingBox(), await page.locator('.matrix thead th').first().boundingBox()];
  const view = await frame.boundingBox();
  if (!name || !subject || !view) throw new Error('not on screen');
  expect(name.x + name.width).toBeLessThanOrEqual(view.x + view.width + 1);
  expect(subject.x).toBeGreaterThanOrEqual(view.x - 1);
});
