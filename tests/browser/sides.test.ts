import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { type Sides, sideOf, sidesOf } from '../../src/content/sides';
import { toFile } from '../../src/share/file';
import { button } from '../support/browser/answer';
import { findings } from '../support/browser/axe';
import { filesField } from '../support/browser/group';
import { browserForFile } from '../support/browser/page';
import { storedAnswers, storedIn } from '../support/browser/stored';
import { textsOf, words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const flow = flows.find(({ sides }) => sides !== undefined);
if (flow?.sides === undefined) throw new Error('no flow with sides');
const sides: Sides = flow.sides;
const [here = '', there = ''] = sidesOf(flow);
const walkOf = (side: string, skip = 0) => {
  const found = Array.from({ length: 60 }, (_, seed) => someWalk(flow, seed)).filter(
    ({ answers }) => sideOf(flow, answers) === side,
  )[skip];
  if (found === undefined) throw new Error(`no walk of ${side}`);
  return found;
};
const own = storedAnswers(flow, walkOf(here).answers);
const fileOf = (side: string) => ({
  name: `${side}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(toFile(flow, walkOf(side).answers, new Date('2026-11-22T09:00:00.000Z'))),
});

test('the other side is brought in from a file, stands in the address, and survives a reload', async () => {
  const page = await visit({ at: `#/${flow.id}/advies`, stored: own });
  await page.getByRole('link', { name: words.sides.open, exact: true }).click();
  await filesField(page).setInputFiles(fileOf(there));
  const table = page.locator('.sides-table');
  await table.waitFor();
  expect(await table.locator('tbody tr').count()).toBe(sides.pairs.length);
  const before = await table.innerText();
  await page.reload();
  await table.waitFor();
  expect(await table.innerText()).toBe(before);
  expect(await storedIn(page)).toEqual(own);
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'colours')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('somebody without answers of their own brings in both sides at once', async () => {
  const page = await visit({ at: `#/${flow.id}/naast` });
  await filesField(page).setInputFiles([fileOf(here), fileOf(there)]);
  await page.locator('.sides-table').waitFor();
  await page.goBack();
  await page.locator('.sides-table').waitFor({ state: 'detached' });
  expect(await page.locator('.sides-given dd').allInnerTexts()).toEqual([words.sides.missing, words.sides.missing]);
});

test('a broken file or link is said to, and what was there stays', async () => {
  const say = await textsOf(flow);
  const page = await visit({ at: `#/${flow.id}/naast`, stored: own });
  await filesField(page).setInputFiles({ name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await page.getByText(`kapot.json: ${words.bring.skipped.json}`).waitFor();
  await page.getByLabel(words.bring.links.label).fill(`https://x.example/#/${flow.id}/deel/ABC`);
  await button(page, words.bring.links.add).click();
  await page.getByText(words.bring.skipped.format).waitFor();
  const given = page.locator('.sides-given');
  expect(await given.innerText()).toContain(say(`questions.${sides.question}.options.${here}.label`));
  expect(await given.innerText()).toContain(words.sides.own);
  const broken = await visit({ at: `#/${flow.id}/naast/KAPOT`, stored: own });
  await broken.getByText(words.sides.badLink).waitFor();
  expect(await storedIn(broken)).toEqual(own);
});
