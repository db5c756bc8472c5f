import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { button, headingOf } from '../support/browser/answer';
import { newFolder, serveFolder } from '../support/browser/built-app';
import { addressOf, atAdvice, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { words } from '../support/browser/texts';

/** A copy, so that a test can put a newer version in its place. */
const folder = newFolder();
cpSync(inject('outDir'), folder, { recursive: true });
const copy = await serveFolder(folder);
afterAll(copy.close);

const { visit } = browserForFile();
/** The shortest of the examples: all of its files are needed whatever is answered. */
const [walk] = (await flow.examples())
  .map(({ answers }) => replay(flow, answers))
  .filter(({ current }) => current === null)
  .toSorted((a, b) => a.path.length - b.path.length);
if (!walk) throw new Error('the flow has no example');

/** A first visit, until the browser holds the whole product. */
async function visited(at: string): Promise<Page> {
  const page = await visit({ from: copy.baseUrl, at, serviceWorkers: 'allow' });
  await page.evaluate(() => navigator.serviceWorker.ready);
  return page;
}

test('after one visit the whole walk works without a network, the Word document included', async () => {
  const page = await visited('');
  await page.context().setOffline(true);
  await page.goto('about:blank');
  await page.goto(copy.baseUrl + addressOf(walk.path[0] ?? ''));
  for (const id of walk.path) await clickThrough(page, id, walk.answers[id]);
  await button(page, words.review.toAdvice).click();
  await atAdvice(page, walk);
  await goTo(page, addressOf('advies/meenemen'));
  const document = page.waitForEvent('download');
  await page.getByRole('button', { name: words.take.letter, exact: true }).click();
  expect((await document).suggestedFilename()).toMatch(/\.docx$/u);
  for (const address of ['#/uitleg', '#/hagro', `#/${flow.id}/papier`]) {
    await goTo(page, address);
    await headingOf(page).waitFor();
    expect(page.url()).toContain(address);
  }
});

test('a newer version waits until it is asked for, and answers stay', async () => {
  const [first = '', second = ''] = walk.path;
  const page = await visited(addressOf(first));
  await page.reload();
  await clickThrough(page, first, walk.answers[first]);
  await atStep(page, second);
  appendFileSync(join(folder, 'sw.js'), '\n// a newer version');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const start = button(page, words.update.start);
  await start.waitFor();
  await atStep(page, second);
  const loaded = page.waitForEvent('load');
  await start.click();
  await loaded;
  await atStep(page, second);
  expect(await start.count()).toBe(0);
  await goTo(page, addressOf(first));
  await atStep(page, first);
  expect(await page.locator('input:checked').count()).toBe(1);
});
