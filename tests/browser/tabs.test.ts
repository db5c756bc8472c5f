import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, optionOf } from '../support/browser/answer';
import { addressOf, atReview, atStep, clickThrough, flow } from '../support/browser/flow';
import { field } from '../support/browser/local';
import { arrived, browserForFile, goTo } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { storedIn } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const [first = '', second = '', third = ''] = fullWalk.path;

async function secondTab(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(address, page.url()).href);
  await arrived(other);
  return other;
}

test('shows in one tab what was answered in another, and goes on from there', async () => {
  const page = await visit({ at: addressOf(first) });
  const other = await secondTab(page, addressOf(first));
  await clickThrough(page, first, fullWalk.answers[first]);
  await expect.poll(() => other.getByRole('status').allInnerTexts()).toContain(words.notices.otherTab);
  await goTo(other, addressOf(second));
  await clickThrough(other, second, fullWalk.answers[second]);
  await atStep(other, third);
  await goTo(page, addressOf(third));
  await atStep(page, third);
  expect(JSON.stringify(await storedIn(page))).toContain(second);
});

test('shows the newest answer on the very question that both tabs look at', async () => {
  const page = await visit({ ...fullVisit, at: addressOf(first) });
  const other = await secondTab(page, addressOf(first));
  const question = flow.questions[first];
  if (question?.kind !== 'single') throw new Error('the first question is no single choice');
  const value = question.options.find((option) => option !== fullWalk.answers[first]) ?? '';
  const asked = await atStep(other, first);
  await clickThrough(page, first, value);
  await expect.poll(() => optionOf(asked, value).isChecked()).toBe(true);
});

test('is wiped in all tabs at once', async () => {
  const page = await visit({ ...fullVisit, at: addressOf('controle') });
  const other = await secondTab(page, addressOf('controle'));
  await atReview(other);
  await button(page, words.keeping.restart.start).click();
  await button(page, words.keeping.restart.yes).click();
  await atStep(other, first);
  expect(await other.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('keep both what is filled in at the same moment, in each of them and in the browser', async () => {
  const page = await visit({ at: '#/lokaal' });
  const other = await secondTab(page, '#/lokaal');
  const [one, two] = [words.local.municipality.label, words.local.team.label];
  for (let round = 0; round < 12; round += 1) {
    const [here, there] = [`Gemeente ${round}`, `Team ${round}`];
    await Promise.all([field(page, one).fill(here), field(other, two).fill(there)]);
    for (const tab of [page, other]) {
      await expect.poll(() => field(tab, one).inputValue()).toBe(here);
      await expect.poll(() => field(tab, two).inputValue()).toBe(there);
      await expect.poll(async () => JSON.stringify(await storedIn(tab))).toContain(here);
      await expect.poll(async () => JSON.stringify(await storedIn(tab))).toContain(there);
    }
  }
});
