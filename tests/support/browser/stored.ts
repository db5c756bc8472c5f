import type { Page } from 'playwright-core';
import type { Flow } from '../../../src/content/flow';
import type { AnswerSet } from '../../../src/engine/question';
import { browserPlace } from '../../../src/storage/keep';
import { FakeBrowser } from '../unit/browser';

/** What stands in `localStorage`: key → text. */
export type Stored = Readonly<Record<string, string>>;

/** A tab of a browser that holds these texts. */
export function tabOver(stored: Stored) {
  const browser = new FakeBrowser();
  for (const [key, text] of Object.entries(stored)) browser.texts.set(key, text);
  return browser.open();
}

/** Each text has a copy, which says the same. */
export const withoutCopies = (stored: Stored): Stored =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => !key.endsWith('.kopie')));

/** What the browser holds after answers were given; the keys and their texts are the product's own. */
export function storedAnswers(flow: Flow, answers: AnswerSet): Stored {
  const browser = new FakeBrowser();
  browserPlace(flow, browser.open().shelf).keep({ answers });
  return withoutCopies(Object.fromEntries(browser.texts));
}

/** What the page keeps in `localStorage`, without the copy that each text has. */
export async function storedIn(page: Page): Promise<Stored> {
  return withoutCopies(await page.evaluate(() => ({ ...window.localStorage })));
}

/** The answers that the page keeps of a flow. */
export async function answersIn(page: Page, flow: Flow): Promise<AnswerSet> {
  return browserPlace(flow, tabOver(await storedIn(page)).shelf).open().kept.answers;
}

/** Loads the app anew at an address, with this kept in the browser. */
export async function openWith(page: Page, stored: Stored, address: string): Promise<void> {
  await page.evaluate((texts) => {
    // A copy that is newer would be read in its place.
    window.localStorage.clear();
    for (const [key, text] of Object.entries(texts)) window.localStorage.setItem(key, text);
  }, stored);
  // Another search makes the browser load the page again.
  const { origin, search } = new URL(page.url());
  await page.goto(`${origin}/?${Number(search.slice(1)) + 1}${address}`);
}
