import { describe, expect, test } from 'vitest';
import { matterOf, topicsOf } from '../../src/features/hagro/discuss/topics';
import { matrixOf } from '../../src/features/hagro/model/matrix';
import { mattersOf } from '../../src/features/hagro/model/matters';
import { findings } from '../support/browser/axe';
import { examples } from '../support/browser/discuss';
import { flow } from '../support/browser/flow';
import { bringFiles } from '../support/browser/group';
import { hagroOf, storedHagro } from '../support/browser/hagros';
import { browserForFile, openFolds } from '../support/browser/page';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const answers = Array.from({ length: 40 }, (_, seed) => someWalk(flow, seed).answers);
const few = storedHagro(hagroOf(answers.slice(0, 3), { sealed: true, expected: 3 }));
const pages = [
  { name: 'an empty hagro', at: '#/hagro', stored: {} },
  { name: 'a small hagro', at: '#/hagro', stored: few },
  { name: 'the invitation', at: '#/hagro/uitnodigen', stored: few },
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
  await openFolds(page);
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
  await openFolds(page);
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

describe.each([
  ['answers of real practices', examples.slice(0, 7)],
  ['answers that differ in all there is', answers.slice(0, 7)],
] as const)('the overview of seven practices: %s', (_, given) => {
  const name = (index: number) => `Huisartsenpraktijk Aan de Singel ${'abcdefg'.charAt(index).repeat(5)}`;
  const { practices, ...rest } = hagroOf(given);
  const hagro = { ...rest, practices: practices.map((each, index) => ({ ...each, name: name(index) })) };
  const compared = matrixOf(flow, hagro.practices);
  const matters = new Map(
    [...mattersOf(flow, hagro.practices, compared)].flatMap((each) => (each ? [[each.row, each]] : [])),
  );
  const deciding = topicsOf(compared).filter((topic) => matterOf(topic, matters).conclusion.length > 0);

  test('shows its counts and each difference that changes a conclusion on one screen of a projector', async () => {
    const page = await visit({
      at: '#/hagro/overzicht',
      stored: storedHagro(hagro),
      viewport: { width: 1280, height: 720 },
    });
    await page.locator('.figure-main').waitFor();
    const links = page.locator('.grouped tbody th a');
    expect(await page.locator('.figure-main b').innerText()).toBe(String(deciding.length));
    expect((await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toSorted()).toEqual(
      deciding.map(({ id }) => `#/hagro/bespreken/${id}`).toSorted(),
    );
    const bottoms = await page
      .locator('.figures, .practice-legend, .grouped tr:has(th a)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(720);
    expect(await page.locator('.practice-legend').innerText()).not.toContain('Huisartsenpraktijk');
  });
});
