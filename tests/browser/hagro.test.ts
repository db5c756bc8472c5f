import { expect, test } from 'vitest';
import { flow } from '../support/browser/flow';
import { hagroOf, storedHagro } from '../support/browser/hagros';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const hagroAt = '#/hagro';
const walks = Array.from({ length: 10 }, (_, seed) => someWalk(flow, seed));

test('with answers hidden, no screen shows one until all practices are in', async () => {
  const [first, second] = walks;
  if (!first || !second) throw new Error('no walks');
  const hagro = hagroOf([first.answers, second.answers], { sealed: true, expected: 3 });
  const page = await visit({ at: hagroAt, stored: storedHagro(hagro) });
  const places = ['overzicht', 'bespreken', `bespreken/${first.path[0]}`, 'verslag', 'praktijk/1/advies', 'praktijk/2'];
  for (const place of places) {
    await goTo(page, `${hagroAt}/${place}`);
    await page.getByRole('heading', { level: 1, name: words.hagro.hidden.title }).waitFor();
    expect(await page.locator('main table, main dl, main li li').count()).toBe(0);
  }
  const all = hagroOf([first.answers, second.answers], { sealed: true, expected: 2 });
  const open = await visit({ at: `${hagroAt}/overzicht`, stored: storedHagro(all) });
  await open.locator('.grouped').waitFor();
});

test('the filters show exactly the rows in which practices differ, or do not know', async () => {
  const hagro = hagroOf(walks.slice(0, 3).map(({ answers }) => answers));
  const page = await visit({ at: `${hagroAt}/overzicht`, stored: storedHagro(hagro) });
  await openFolds(page);
  const rows = page.locator('.matrix tbody tr:has(td)');
  const visible = () => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
  const outcomes = await page.locator('.matrix tbody:first-of-type tr:has(td)').count();
  const different = await page.locator('.matrix .matrix-differs').count();
  const differentOutcomes = await page.locator('.matrix tbody:first-of-type .matrix-differs').count();
  await page.getByLabel(words.hagro.overview.filter.differences).check();
  await expect.poll(visible).toBe(outcomes + different - differentOutcomes);
  await page.getByLabel(words.hagro.overview.filter.differences).uncheck();
  await expect.poll(visible).toBe(await rows.count());
});
