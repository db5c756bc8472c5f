import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/content/changes';
import { letterOf } from '../../src/content/letterOf';
import type { Replay } from '../../src/engine/replay';
import { button, clickAnswer, headingOf } from '../support/browser/answer';
import {
  addressOf,
  adviceCore,
  adviceTitle,
  atAdvice,
  atReview,
  atStep,
  clickThrough,
  flow,
  plain,
  refText,
  say,
} from '../support/browser/flow';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { changesOf, longestWalk } from '../support/browser/walks';

const { visit } = browserForFile();

const walk = longestWalk(flow);
const changes = changesOf(flow, walk);
const finished = () => storedAnswers(flow, walk.answers);
const short = (id: string) => say(`questions.${id}.short`);

function firstChange(fits: (after: Replay) => boolean) {
  const found = changes.find(({ after }) => fits(after));
  if (found === undefined) throw new Error('no walk of this flow has such a change');
  return found;
}

/** Follows the review's link to a question, answers it and goes on. */
async function changeFromReview(page: Page, id: string, value: unknown): Promise<void> {
  await page.getByRole('link', { name: `Wijzig ${short(id)}`, exact: true }).click();
  await clickThrough(page, id, value);
}

test('names the answers that lapse, keeps the others, and changing back gives the same advice', async () => {
  const change = firstChange((after) => after.current === null && after.dropped.length > 0);
  const page = await visit({ at: addressOf('advies'), stored: finished() });
  await atAdvice(page, walk);
  const before = await adviceCore(page);

  await page.goto(page.url().replace(/advies$/, 'controle'));
  await changeFromReview(page, change.question, change.value);
  await atReview(page);
  const notice = await page.locator('main').getByRole('status').filter({ hasText: /\S/ }).innerText();
  for (const id of change.lapsed) expect(notice).toContain(short(id));
  const changeable = await page
    .getByRole('link', { name: /^Wijzig/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(changeable).toEqual(change.after.path.map((id) => `Wijzig ${short(id)}`));

  await changeFromReview(page, change.question, walk.answers[change.question]);
  await atReview(page);
  await button(page, 'Bekijk het advies').click();
  await atAdvice(page, walk);
  expect(await adviceCore(page)).toEqual(before);
});

test('asks what a change brings in, and only that, before it returns to the review', async () => {
  const { before, question, value, after } = firstChange(
    ({ current, dropped }) => current === null && dropped.length > 1,
  );
  const stored = storedAnswers(flow, after.answers);
  const page = await visit({ at: addressOf('controle'), stored });
  await atReview(page);
  expect(value).not.toEqual(before.answers[question]);
  await changeFromReview(page, question, before.answers[question]);
  for (const id of before.path.filter((each) => !after.path.includes(each))) {
    await clickThrough(page, id, before.answers[id]);
  }
  await atReview(page);
});

test('leaves a question that a change brought in with the button back, to another screen', async () => {
  const { before, question, after } = firstChange(({ current, dropped }) => current === null && dropped.length > 0);
  const page = await visit({ at: addressOf('controle'), stored: storedAnswers(flow, after.answers) });
  await changeFromReview(page, question, before.answers[question]);
  const added = before.path.find((id) => !after.path.includes(id)) ?? '';
  await atStep(page, added);
  await button(page, 'Vorige').click();
  await expect.poll(() => headingOf(page).innerText()).not.toBe(say(`questions.${added}.title`));
});

test.each(['controle', 'advies'])('returns to %s after a change that came from there', async (from) => {
  const page = await visit({ at: addressOf(from), stored: finished() });
  await openFolds(page);
  const link = page.locator(`main a[href*="terug=${from}"]`).first();
  const id = /\/([^/?]+)\?/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
  await link.click();
  await clickAnswer(await atStep(page, id), walk.answers[id]);
  await button(page, from === 'advies' ? words.walk.toAdvice : 'Volgende').click();
  await (from === 'advies' ? atAdvice(page, walk) : atReview(page));

  await openFolds(page);
  await page.locator(`main a[href*="terug=${from}"]`).first().click();
  await atStep(page, id);
  await button(page, 'Vorige').click();
  await (from === 'advies' ? atAdvice(page, walk) : atReview(page));
});

test('tells on the advice what a change made different, until that is closed', async () => {
  const letter = (of: Replay) => letterOf(flow, of);
  const change = firstChange(
    (after) => after.current === null && changesBetween(letter(walk), letter(after)).length > 1,
  );
  const page = await visit({ at: addressOf('advies'), stored: finished() });
  await atAdvice(page, walk);
  await goTo(page, `${addressOf(change.question)}?terug=advies`);
  await clickAnswer(await atStep(page, change.question), change.value);
  await button(page, words.walk.toAdvice).click();
  await atAdvice(page, change.after);
  const told = page.getByRole('status').filter({ hasText: words.changes.title });
  const items = (await told.getByRole('listitem').allInnerTexts()).map(plain);
  const wanted = changesBetween(letter(walk), letter(change.after));
  expect(items).toHaveLength(wanted.length);
  for (const [index, { title, was, now }] of wanted.entries()) {
    const item = items[index] ?? '';
    for (const said of [title, ...(was ?? []), ...(now ?? [])]) expect(item).toContain(plain(refText(said)));
  }
  await told.getByRole('button').click();
  await expect.poll(() => told.count()).toBe(0);
  expect(await headingOf(page).innerText()).toBe(adviceTitle(change.after));
});

test('leads from a change on the advice through what it brings in, says so, and back to the advice', async () => {
  const { before, question, after } = firstChange(({ current, dropped }) => current === null && dropped.length > 1);
  const page = await visit({ at: addressOf('advies'), stored: storedAnswers(flow, after.answers) });
  await atAdvice(page, after);
  await goTo(page, `${addressOf(question)}?terug=advies`);
  await clickThrough(page, question, before.answers[question]);
  const added = before.path.filter((each) => !after.path.includes(each));
  for (const [index, id] of added.entries()) {
    const asked = await atStep(page, id);
    if (index === 0) await page.getByRole('status').filter({ hasText: words.notices.moreToAdvice }).waitFor();
    await clickAnswer(asked, before.answers[id]);
    await button(page, index < added.length - 1 ? 'Volgende' : words.walk.toAdvice).click();
  }
  await atAdvice(page, before);
  await page.getByRole('status').getByRole('button', { name: words.changes.close }).waitFor();
});
