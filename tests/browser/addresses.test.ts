import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { headingOf } from '../support/browser/answer';
import { addressOf, atReview, atStep, flow } from '../support/browser/flow';
import { browserForFile, goTo } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { changesOf } from '../support/browser/walks';
import { picked } from '../support/picked';

const { visit } = browserForFile();

const odd = [
  '#/x',
  '#/X/y/z',
  '#/%E0%A4%A',
  `#/${'x'.repeat(20_000)}`,
  '#/<script>alert(1)</script>',
  '#/__proto__',
  '#/constructor',
  addressOf('x'),
  addressOf('%E0%A4%A'),
  addressOf('%00'),
  addressOf('constructor'),
  addressOf('toString'),
  addressOf('__proto__'),
  addressOf('hasOwnProperty?terug=controle'),
];

test('says of every address that leads nowhere that it does not exist, and offers the start', async () => {
  const page = await visit();
  const start = await headingOf(page).innerText();
  for (const address of odd) {
    await goTo(page, address);
    await expect.poll(() => headingOf(page).innerText(), { message: address.slice(0, 60) }).toBe(words.notFound.title);
    expect(await page.title()).toContain(words.notFound.title);
    await page.locator('main a[href="#/"]').click();
    await expect.poll(() => headingOf(page).innerText()).toBe(start);
  }
});

test.each(['', '#', '#/', '#?x=%E0%A4%A'])('shows the start at %j', async (at) => {
  const page = await visit({ at });
  expect(await headingOf(page).innerText()).toBe(words.start.title);
});

test.each(['advies', 'controle', fullWalk.path.at(-1) ?? ''])(
  'leads from %s to the question at turn, and says so',
  async (step) => {
    const [first = '', second = ''] = fullWalk.path;
    const stored = storedAnswers(flow, picked(fullWalk.answers, [first]));
    const page = await visit({ at: addressOf(step), stored });
    await atStep(page, second);
    expect(await page.getByRole('status').filter({ hasText: /\S/ }).count()).toBe(1);
    expect(page.url()).toContain(addressOf(second));
  },
);

test('leads from a question that the answers do not ask to the review, and says so', async () => {
  const change = changesOf(flow, fullWalk).find(({ after }) => after.current === null && after.dropped.length > 0);
  const answers = change?.after.answers ?? {};
  const page = await visit({ at: addressOf(change?.after.dropped[0] ?? ''), stored: storedAnswers(flow, answers) });
  await atReview(page);
  expect(await page.getByRole('status').filter({ hasText: /\S/ }).count()).toBe(1);
});

test('opens a flow without a step where the user was', async () => {
  const [first = '', second = ''] = fullWalk.path;
  const answers = picked(fullWalk.answers, [first]);
  expect(replay(flow, answers).current).toBe(second);
  const page = await visit({ at: `#/${flow.id}`, stored: storedAnswers(flow, answers) });
  await atStep(page, second);
});
