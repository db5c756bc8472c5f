import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { AnswerSet } from '../../../src/engine/question';
import type { Replay } from '../../../src/engine/replay';
import { hagroStore } from '../../../src/features/hagro/hagroStore';
import { emptyHagro, type Hagro, withPractice } from '../../../src/features/hagro/model/hagro';
import { FakeBrowser } from '../unit/browser';
import { atAdvice, atReview, clickThrough, flow } from './flow';
import { openFolds, type Stored, storedIn, tabOver, withoutCopies } from './page';
import { words } from './texts';

/** A hagro of practices with these answers, named A, B, C… */
export function hagroOf(answers: readonly AnswerSet[], change: Partial<Hagro> = {}): Hagro {
  const hagro = answers.reduce<Hagro>(
    (before, each, index) =>
      withPractice(before, {
        name: `Praktijk ${String.fromCodePoint(65 + index)}`,
        answers: each,
        saved: null,
        speaker: '',
        mandate: null,
      }),
    emptyHagro,
  );
  return { ...hagro, ...change };
}

/** What the browser holds of a hagro. */
export function storedHagro(hagro: Hagro): Stored {
  const browser = new FakeBrowser();
  hagroStore(flow, browser.open().shelf).keep(hagro, null);
  return withoutCopies(Object.fromEntries(browser.texts));
}

/** The hagro that the browser keeps now. @throws Error when it keeps none that opens whole */
export async function hagroIn(page: Page): Promise<Hagro> {
  const { hagro, setAside } = hagroStore(flow, tabOver(await storedIn(page)).shelf).open();
  if (setAside) throw new Error('the kept hagro does not open whole');
  return hagro;
}

/** The field that takes files on the gather screen. */
export const filesField = (page: Page): Locator => page.getByLabel(words.bring.files.label);

/** Brings files in, several at once. */
export async function bringFiles(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  await filesField(page).setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
  );
}

/** Walks the questions by clicking, from the first, to the advice. */
export async function walkThrough(page: Page, walk: Replay): Promise<void> {
  for (const id of walk.path) await clickThrough(page, id, walk.answers[id]);
  await atReview(page);
  await page.getByRole('button', { name: words.review.toAdvice, exact: true }).click();
  await atAdvice(page, walk);
}

/** The text of the file that a button hands out. */
export async function fileFrom(page: Page, name: string): Promise<{ name: string; text: string }> {
  await openFolds(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
