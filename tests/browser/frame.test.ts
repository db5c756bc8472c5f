import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import libraryTexts from '../../flows/library.nl.json';
import { version } from '../../package.json';
import { aboutPages, addressIn } from '../../src/route/addresses';
import { button, headingOf, tabTo } from '../support/browser/answer';
import { browserForFile } from '../support/browser/page';
import { aboutTitles } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const names = new Map(Object.entries(libraryTexts.places));
const [main, ...others] = flows.map(({ id }) => id);

/** The places of the bar in its order: what its addresses begin with, and its name. */
const places = [main, library.explanation?.id, ...others]
  .map((id = '') => ({ id, name: names.get(id) ?? '' }))
  .concat({ id: 'hagro', name: words.frame.hagro });

const bar = (page: Page) => page.getByRole('banner').getByRole('navigation', { name: words.frame.places });
const placeOf = (page: Page, name: string) => bar(page).getByRole('link', { name, exact: true });
const current = (page: Page) => page.locator('header [aria-current]').allInnerTexts();
const mostHigh = 48;

test('leads from every place to every other, and says which one this is', async () => {
  const page = await visit();
  expect(await current(page)).toEqual([words.product]);
  for (const { id, name } of places) {
    await placeOf(page, name).click();
    await expect.poll(() => current(page)).toEqual([name]);
    expect(new URL(page.url()).hash).toMatch(new RegExp(`^#/${id}(/|$)`));
    await headingOf(page).waitFor();
  }
  expect(await bar(page).getByRole('link').allInnerTexts()).toEqual(places.map(({ name }) => name));
  await page.getByRole('banner').getByRole('link', { name: words.product }).click();
  await expect.poll(() => current(page)).toEqual([words.product]);
});

test('names the tool above the heading and in the title of the window', async () => {
  const page = await visit();
  for (const { name } of places) {
    await placeOf(page, name).click();
    await expect.poll(() => current(page)).toEqual([name]);
    const told = () =>
      page.evaluate(() => {
        const [tool = ''] = document.querySelector('main > .caption')?.textContent?.split(' \u00b7 ') ?? [];
        const isNamed = tool !== '' && document.title === `${document.querySelector('h1')?.textContent} \u2013 ${tool}`;
        return isNamed ? tool : document.title;
      });
    // The name of a tool may be longer than its place in the bar.
    await expect.poll(told).toMatch(new RegExp(`^${name}`));
  }
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const menu = (page: Page) => button(page, words.frame.menu);

  test('the places stand in a menu that the keyboard opens, Escape closes and a choice closes', async () => {
    const page = await visit(phone);
    const [, second] = places;
    if (second === undefined) throw new Error('one place has no menu');
    expect(await bar(page).isVisible()).toBe(false);
    await tabTo(page, menu(page));
    await page.keyboard.press('Enter');
    expect(await menu(page).getAttribute('aria-expanded')).toBe('true');
    await tabTo(page, placeOf(page, second.name));
    await page.keyboard.press('Escape');
    expect(await bar(page).isVisible()).toBe(false);
    expect(await menu(page).evaluate((control) => control === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, placeOf(page, second.name));
    await page.keyboard.press('Enter');
    await expect.poll(() => headingOf(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await bar(page).isVisible()).toBe(false);
    // A press on the place where one is changes no address, and closes the menu all the same.
    await menu(page).click();
    await placeOf(page, second.name).click();
    expect(await bar(page).isVisible()).toBe(false);
  });
});

test.each([320, 390, 840, 1366, 2560])('is slim in a window %i px wide, and scrolls away', async (width) => {
  const page = await visit({ viewport: { width, height: 640 } });
  await page.getByRole('banner').waitFor();
  await expect.poll(() => page.locator('header a').count()).toBe(places.length + 1);
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(mostHigh);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect((await page.getByRole('banner').boundingBox())?.y).toBeLessThan(0);
});

test('the footer leads to every page about the product, and says which version it is', async () => {
  const page = await visit({ at: '#/hagro' });
  const footer = page.getByRole('contentinfo');
  for (const about of aboutPages) {
    await footer.getByRole('link', { name: words.footer.pages[about], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: aboutTitles[about], exact: true }).waitFor();
    expect(await footer.locator('[aria-current]').allInnerTexts()).toEqual([words.footer.pages[about]]);
  }
  expect(await footer.innerText()).toContain(version);
  // What the page on privacy says.
  expect(await page.context().cookies()).toEqual([]);
});

test('the pages about the product hold every term and every source, with the addresses that are known', async () => {
  const page = await visit({ at: addressIn('#', 'begrippen') });
  const terms = await page.locator('main dt').allInnerTexts();
  expect(terms.toSorted()).toEqual(
    Object.values(libraryTexts.terms)
      .map(({ term }) => term)
      .toSorted(),
  );
  await page.getByRole('contentinfo').getByRole('link', { name: words.footer.pages.bronnen, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: aboutTitles.bronnen, exact: true }).waitFor();
  expect(await page.locator('main li').count()).toBe(Object.keys(library.sources).length);
  const known = Object.values(library.sources).flatMap(({ url }) => url ?? []);
  expect(
    await page.locator('main li a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(known);
});

test('is not printed', async () => {
  const page = await visit();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').count()).toBe(0);
  expect(await page.getByRole('contentinfo').count()).toBe(0);
});
