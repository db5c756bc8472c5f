import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { library } from '../../flows/library';
import { isAlike } from '../../src/content/explanation';
import { button, headingOf } from '../support/browser/answer';
import { findings } from '../support/browser/axe';
import { flow, plain } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { words } from '../support/browser/texts';
import { flat } from '../support/unit/texts';

const { explanation: explaining } = library;
if (explaining === undefined) throw new Error('the library explains nothing');
const explanation = await explaining.load();
const files = await Promise.all(explaining.texts('nl'));
const texts = new Map(files.flatMap((file) => [...flat(file.default)]));
const say = (ref: unknown): string => texts.get(String(ref)) ?? '';

const { rows } = explanation;
const last = rows.at(-1) ?? rows[0];
const at = `#/${explaining.id}`;
const rowHeads = (page: Page) => page.locator('tbody th');
const headOf = (page: Page, id: string) => rowHeads(page).and(page.locator(`#rij-${id}`));
const isFocused = (page: Page, id: string) =>
  headOf(page, id).evaluate((element) => element === document.activeElement);
const solid = (text: string): string => text.replace(/\s+/g, '');

const { visit } = browserForFile();

test('is there without answers, after a reload and when going back, with its title', async () => {
  const page = await visit({ at });
  expect(plain(await headingOf(page).innerText())).toBe(say(explanation.title));
  expect(await page.title()).toContain(say(explanation.title));
  expect(await rowHeads(page).count()).toBe(rows.length);
  await page.reload();
  await headingOf(page).getByText(say(explanation.title)).waitFor();
  await page.getByRole('link', { name: words.start.begin }).click();
  await page.waitForURL(`**/#/${flow.id}/**`);
  await page.goBack();
  await headingOf(page).getByText(say(explanation.title)).waitFor();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in %s, with rows folded and an address shown',
  async (scheme) => {
    const page = await visit({ at, colorScheme: scheme });
    expect(await findings(page, scheme === 'dark' ? 'colours' : 'all')).toEqual([]);
    await button(page, words.compare.differences).click();
    await page
      .getByRole('button', { name: new RegExp(`^${words.explain.rowLink}`) })
      .first()
      .click();
    await page.getByRole('textbox').waitFor();
    expect(await findings(page, scheme === 'dark' ? 'colours' : 'all')).toEqual([]);
  },
);

test('axe finds nothing on a phone, and nothing sticks out', async () => {
  const page = await visit({ at, viewport: { width: 320, height: 640 } });
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

describe('a row', () => {
  test('is focused and in view at its own address, also when another was there before', async () => {
    const page = await visit({ at: `${at}/${last?.id}` });
    for (const row of [last, rows[2], rows[0]]) {
      await goTo(page, `${at}/${row?.id}`);
      await expect.poll(() => isFocused(page, row?.id ?? '')).toBe(true);
      const box = await headOf(page, row?.id ?? '').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(900);
    }
    await page.goBack();
    await expect.poll(() => isFocused(page, rows[2]?.id ?? '')).toBe(true);
  });

  test('copies its address and shows it', async () => {
    const page = await visit({ at, permissions: ['clipboard-read', 'clipboard-write'] });
    const name = `${words.explain.rowLink}: ${say(last?.title)}`;
    await page.getByRole('button', { name, exact: true }).click();
    const shown = await page.getByRole('textbox').inputValue();
    expect(shown).toBe(page.url().replace(at, `${at}/${last?.id}`));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    await page.goto(shown);
    await expect.poll(() => isFocused(page, last?.id ?? '')).toBe(true);
  });

  test('that does not exist says so', async () => {
    const page = await visit({ at: `${at}/bestaat-niet` });
    expect(await headingOf(page).innerText()).toBe(words.notFound.title);
  });
});

test('the toggle folds what both columns say alike, except the row that the address names', async () => {
  const [alike] = rows.filter((row) => isAlike(row, explanation));
  const different = rows.filter((row) => !isAlike(row, explanation)).map(({ title }) => say(title));
  const page = await visit({ at });
  const toggle = button(page, words.compare.differences);
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  await toggle.click();
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  expect(await rowHeads(page).count()).toBe(different.length);
  expect(await page.getByRole('main').getByRole('status').first().innerText()).toContain(say(alike?.title));
  await goTo(page, `${at}/${alike?.id}`);
  await expect.poll(() => isFocused(page, alike?.id ?? '')).toBe(true);
  await toggle.click();
  expect(await rowHeads(page).count()).toBe(rows.length);
});

test('every number of a source stands in the list', async () => {
  const page = await visit({ at });
  const marks = await page.locator('.cite-mark').allInnerTexts();
  const named = new Set(marks.flatMap((mark) => mark.match(/\d+/g) ?? []));
  const listed = await page
    .locator('.sources li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('value')));
  expect(named.size).toBeGreaterThan(1);
  expect([...named].filter((number) => !listed.includes(number))).toEqual([]);
});

test.each(['desktop', 'phone'])(
  'prints from a %s on both sides of one sheet, with the minute, the table and the sources',
  async (kind) => {
    const page = await visit({ at, ...(kind === 'phone' ? { viewport: { width: 375, height: 700 } } : {}) });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const { text: pages } = await extractText(new Uint8Array(pdf));
    expect(pages.length).toBeLessThanOrEqual(2);
    const printed = solid(pages.join(' '));
    const sourceTexts = flat((await library.texts('nl')).default);
    const used = Object.keys(library.sources).filter((id) =>
      printed.includes(solid(sourceTexts.get(`sources.${id}.title`) ?? '')),
    );
    expect(used.length).toBeGreaterThan(4);
    const needed = [
      explanation.title,
      ...explanation.columns.map(({ title }) => title),
      ...rows.map(({ title }) => title),
    ];
    expect(needed.map(say).filter((text) => !printed.includes(solid(text)))).toEqual([]);
    // A number of a source stands between the sentences of a statement and the next, so each is looked for by itself.
    const said = [...explanation.brief, ...rows.flatMap(({ cells }) => Object.values(cells).flat())];
    expect(said.map(({ text }) => say(text)).filter((text) => !printed.includes(solid(text)))).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('button, input, nav, .row-link, .buttons a');
    expect(await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
    expect(await findings(page)).toEqual([]);
  },
);
