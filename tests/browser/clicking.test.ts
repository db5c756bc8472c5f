import { expect, test } from 'vitest';
import { button, headingOf } from '../support/browser/answer';
import { adviceTitle, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { longestWalk } from '../support/browser/walks';

const { visit } = browserForFile();

test('leads from the start page to the advice by clicking', async () => {
  const walk = longestWalk(flow);
  const page = await visit();
  await page.getByText('Start de keuzehulp', { exact: true }).click();
  for (const id of walk.path) await clickThrough(page, id, walk.answers[id]);
  await button(page, 'Bekijk het advies').click();
  await expect.poll(() => headingOf(page).innerText()).toBe(adviceTitle(walk));
  expect(await headingOf(page).innerText()).toMatch(/^Advies/);
});

test('goes back question by question with what was answered still filled in', async () => {
  const walk = longestWalk(flow);
  const asked = walk.path.slice(0, 6);
  const page = await visit();
  await page.getByText('Start de keuzehulp', { exact: true }).click();
  for (const id of asked) await clickThrough(page, id, walk.answers[id]);
  for (const id of asked.toReversed()) {
    await button(page, 'Vorige').click();
    await atStep(page, id);
    await button(page, 'Volgende').click();
    await atStep(page, walk.path[walk.path.indexOf(id) + 1] ?? id);
    await button(page, 'Vorige').click();
    await atStep(page, id);
  }
});
