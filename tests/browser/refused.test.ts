import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button } from '../support/browser/answer';
import { addressOf, atAdvice, atReview, atStep, clickThrough } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const [first = '', second = '', third = ''] = fullWalk.path;

/** Whether the page says that this browser does not keep what is given. */
const warned = async (page: Page) =>
  (await page.getByRole('status').allInnerTexts()).some((text) => text.includes(words.keeping.banner.page));

const refusals = {
  'is switched off': `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
  'is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`,
};

test.each(Object.keys(refusals) as (keyof typeof refusals)[])(
  'walks within the page where storage %s, and says so',
  async (kind) => {
    const page = await visit({ at: addressOf(first), before: refusals[kind] });
    await expect.poll(() => warned(page)).toBe(true);
    const save = button(page, words.keeping.banner.save);
    expect(await save.count()).toBe(0);
    await clickThrough(page, first, fullWalk.answers[first]);
    await atStep(page, second);
    await save.waitFor();
    for (const id of fullWalk.path.slice(1)) await clickThrough(page, id, fullWalk.answers[id]);
    await atReview(page);
    await button(page, 'Bekijk het advies').click();
    await atAdvice(page, fullWalk);
  },
);

test.each(Object.keys(refusals) as (keyof typeof refusals)[])(
  'remembers the walk over the start page where storage %s',
  async (kind) => {
    const page = await visit({ before: refusals[kind] });
    await page.getByText('Start de keuzehulp', { exact: true }).click();
    for (const id of [first, second]) await clickThrough(page, id, fullWalk.answers[id]);
    await atStep(page, third);
    await page.getByRole('banner').getByRole('link', { name: words.product }).click();
    await page.getByRole('link', { name: words.start.resume, exact: true }).click();
    await atStep(page, third);
  },
);

test('keeps the walk when storage gets full half-way', async () => {
  const fillsUp = `
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      if (window.full) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    }`;
  const page = await visit({ at: addressOf(first), before: fillsUp });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  await page.evaluate('window.full = true');
  await clickThrough(page, second, fullWalk.answers[second]);
  await atStep(page, third);
  await expect.poll(() => warned(page)).toBe(true);
  await page.getByRole('banner').getByRole('link', { name: words.product }).click();
  await page.getByRole('link', { name: words.start.resume, exact: true }).click();
  await atStep(page, third);
});
