import { test } from 'vitest';
import { button } from '../support/browser/answer';
import { atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { longestWalk } from '../support/browser/walks';

const { visit } = browserForFile();

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
