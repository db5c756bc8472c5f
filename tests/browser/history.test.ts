import { expect, test } from 'vitest';
import { button, clickAnswer } from '../support/browser/answer';
import { addressOf, atAdvice, atReview, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { answersIn, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { longestWalk } from '../support/browser/walks';

const { visit } = browserForFile();

const walk = longestWalk(flow);
const [first = '', second = '', third = '', fourth = ''] = walk.path;
const last = walk.path.at(-1) ?? '';

test('continues where the user was after a reload, and from the start page', async () => {
  const page = await visit({ at: addressOf(first) });
  for (const id of [first, second, third]) await clickThrough(page, id, walk.answers[id]);
  await atStep(page, fourth);
  await page.reload();
  await atStep(page, fourth);
  await page.getByRole('banner').getByRole('link', { name: words.product }).click();
  await page.getByRole('link', { name: words.start.resume, exact: true }).click();
  await atStep(page, fourth);
  await clickThrough(page, fourth, walk.answers[fourth]);
  await page.goBack();
  await atStep(page, fourth);
});

test('goes back and forward with the browser, with the answers still filled in', async () => {
  const page = await visit({ at: addressOf(first) });
  for (const id of [first, second, third]) await clickThrough(page, id, walk.answers[id]);
  await atStep(page, fourth);
  await page.goBack();
  await page.goBack();
  const asked = await atStep(page, second);
  await button(page, 'Volgende').click();
  await atStep(page, third);
  await page.goBack();
  await atStep(page, second);
  expect(asked.id).toBe(second);
  await page.goBack();
  const again = await atStep(page, first);
  const chosen = page.getByRole('radio', { checked: true });
  expect(await chosen.count()).toBe(again.question.kind === 'single' ? 1 : 0);
  await page.goForward();
  await atStep(page, second);
});

test('goes back from the advice and forward to it again', async () => {
  const { [last]: _, ...allButLast } = walk.answers;
  const page = await visit({ at: addressOf(last), stored: storedAnswers(flow, allButLast) });
  await clickThrough(page, last, walk.answers[last]);
  await atReview(page);
  await button(page, 'Bekijk het advies').click();
  await atAdvice(page, walk);
  await page.goBack();
  await atReview(page);
  await page.goBack();
  await atStep(page, last);
  await page.goForward();
  await page.goForward();
  await atAdvice(page, walk);
  await page.reload();
  await atAdvice(page, walk);
});

test('keeps what was chosen but not yet sent while the user looks at another screen', async () => {
  const page = await visit({ at: addressOf(first) });
  await clickThrough(page, first, walk.answers[first]);
  const asked = await atStep(page, second);
  await clickAnswer(asked, walk.answers[second]);
  const filled = () =>
    page.locator('form').evaluate((form) => {
      if (!(form instanceof HTMLFormElement)) return [];
      return [...form.querySelectorAll('input')].map((input) => (input.type === 'text' ? input.value : input.checked));
    });
  const before = await filled();
  await button(page, 'Vorige').click();
  await atStep(page, first);
  await page.goBack();
  await atStep(page, second);
  expect(await filled()).toEqual(before);
});

test.each(['start', 'controle'])(
  'begins anew when the user asks for it on %s, and can be put back after a reload',
  async (from) => {
    const at = from === 'start' ? '#/' : addressOf(from);
    const page = await visit({ at, stored: storedAnswers(flow, walk.answers) });
    await button(page, words.keeping.restart.start).click();
    await button(page, words.keeping.restart.yes).click();
    await expect.poll(() => answersIn(page, flow)).toEqual({});
    await page.goto(new URL(addressOf(first), page.url()).href);
    await atStep(page, first);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await clickThrough(page, first, walk.answers[first]);
    await atStep(page, second);
    await page.reload();
    await button(page, words.keeping.before.undo).click();
    await expect.poll(() => answersIn(page, flow)).toEqual(walk.answers);
  },
);
