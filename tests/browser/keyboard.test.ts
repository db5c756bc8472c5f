import { expect, test } from 'vitest';
import { button, headingOf, pressAnswer, tabTo } from '../support/browser/answer';
import { adviceTitle, atStep, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { longestWalk } from '../support/browser/walks';

const { visit } = browserForFile();

test('leads from the start page to the advice by keyboard alone', async () => {
  const walk = longestWalk(flow);
  const page = await visit();
  await tabTo(page, page.getByRole('link', { name: 'Start de keuzehulp', exact: true }));
  await page.keyboard.press('Enter');
  for (const id of walk.path) {
    const asked = await atStep(page, id);
    await pressAnswer(asked, walk.answers[id]);
    if (asked.question.kind !== 'numbers') await tabTo(page, button(page, 'Volgende'));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, button(page, 'Bekijk het advies'));
  await page.keyboard.press('Enter');
  await expect.poll(() => headingOf(page).innerText()).toBe(adviceTitle(walk));
});

test('goes back by keyboard, and Tab leads into the page from its heading', async () => {
  const [first = '', second = ''] = longestWalk(flow).path;
  const page = await visit();
  await tabTo(page, page.getByRole('link', { name: 'Start de keuzehulp', exact: true }));
  await page.keyboard.press('Enter');
  const asked = await atStep(page, first);
  await pressAnswer(asked, longestWalk(flow).answers[first]);
  await page.keyboard.press('Enter');
  await atStep(page, second);
  await tabTo(page, button(page, 'Vorige'));
  await page.keyboard.press('Space');
  await atStep(page, first);
  await expect.poll(() => headingOf(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
});

test('skips to the content with the first Tab', async () => {
  const page = await visit();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await headingOf(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
});
