import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { button, headingOf, tabTo } from '../support/browser/answer';
import { atAdvice, atStep, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { storedAnswers, storedIn } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { picked } from '../support/picked';

const { visit } = browserForFile();

/** Before anything is opened. */
const mostWords = 130;
const [third = ''] = fullWalk.path.slice(2);
const half = { stored: storedAnswers(flow, picked(fullWalk.answers, fullWalk.path.slice(0, 2))) };

const doors = (page: Page) => page.locator('main section');
const isFocused = (page: Page, text: string) =>
  page.evaluate((wanted) => document.activeElement?.textContent === wanted, text);

describe.each([
  ['who is new', {}],
  ['who was under way', half],
  ['who is done', fullVisit],
])('the start page for %s', (_who, stored) => {
  test('says in few words what three kinds of users can do', async () => {
    const page = await visit(stored);
    const text = await page.locator('main').evaluate((main) => (main instanceof HTMLElement ? main.innerText : ''));
    expect(text.match(/\p{L}[\p{L}\d’'-]*/gu)?.length).toBeLessThanOrEqual(mostWords);
    expect(await doors(page).count()).toBe(3);
    for (const door of await doors(page).all()) {
      expect(await door.getByRole('heading', { level: 2 }).count()).toBe(1);
      const ways = await door.getByRole('link').count();
      expect(ways).toBeGreaterThanOrEqual(1);
      expect(ways).toBeLessThanOrEqual(2);
    }
  });
});

test('every way of every door leads to a screen of its own', async () => {
  const page = await visit();
  const ways = await doors(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const titles = new Set([words.start.title, words.notFound.title]);
  const known = titles.size;
  for (const way of ways) {
    await page.locator(`main section a[href="${way}"]`).click();
    await expect.poll(() => headingOf(page).innerText()).not.toBe(words.start.title);
    titles.add(await headingOf(page).innerText());
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.start.title, exact: true }).waitFor();
  }
  expect(titles.size).toBe(known + ways.length);
});

test('leads on to the advice when all is answered', async () => {
  const page = await visit(fullVisit);
  await page.getByRole('link', { name: words.start.resume, exact: true }).click();
  await atAdvice(page, fullWalk);
});

test('asks before it wipes; no leaves all as it was, and the keyboard where it was', async () => {
  const page = await visit(half);
  const before = await storedIn(page);
  await tabTo(page, button(page, words.keeping.restart.start));
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused(page, words.keeping.restart.ask)).toBe(true);
  await tabTo(page, button(page, words.ask.no));
  await page.keyboard.press('Enter');
  await expect.poll(() => isFocused(page, words.keeping.restart.start)).toBe(true);
  expect(await storedIn(page)).toEqual(before);
  await page.getByRole('link', { name: words.start.resume, exact: true }).click();
  await atStep(page, third);
});

test('what was wiped can be put back, also after a reload, until the user is done with it', async () => {
  const page = await visit(half);
  const given = JSON.stringify(fullWalk.answers[fullWalk.path[0] ?? '']);
  expect(Object.values(await storedIn(page)).join()).toContain(given);
  await button(page, words.keeping.restart.start).click();
  await button(page, words.keeping.restart.yes).click();
  const start = page.getByRole('link', { name: words.start.begin, exact: true });
  await start.waitFor();
  await page.reload();
  await start.waitFor();
  await button(page, words.keeping.before.undo).click();
  await page.getByRole('link', { name: words.start.resume, exact: true }).click();
  await atStep(page, third);
  await page.goBack();
  await button(page, words.keeping.restart.start).click();
  await button(page, words.keeping.restart.yes).click();
  await button(page, words.keeping.before.done).click();
  await expect.poll(() => button(page, words.keeping.before.undo).count()).toBe(0);
  await expect.poll(async () => Object.values(await storedIn(page)).join()).not.toContain(given);
});
