import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Replay } from '../../../src/engine/replay';
import { atAdvice, atReview, clickThrough } from './flow';
import { openFolds } from './page';
import { words } from './texts';

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
