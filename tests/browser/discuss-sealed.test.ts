import { expect, test } from 'vitest';
import { button, headingOf } from '../support/browser/answer';
import { findings } from '../support/browser/axe';
import {
  answersOn,
  atTopic,
  discussAt,
  discussing,
  examples,
  questions,
  ranked,
  ten,
  worked,
} from '../support/browser/discuss';
import { hagroOf } from '../support/browser/hagros';
import { browserForFile, goTo } from '../support/browser/page';
import { kinds } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const { discuss } = words.hagro;

/** Anything that tells what practices answered: a count, or who. */
const telling = /\d+ van de \d|Praktijk [A-J]\b|verschil/iu;

test('sealed, with one practice not ready, no question tells anything', async () => {
  const page = await visit(discussing(hagroOf([...examples.slice(0, 9), {}], { sealed: true, expected: 10 })));
  for (const question of ['', ...questions]) {
    await goTo(page, discussAt(question));
    await page.getByRole('heading', { level: 1, name: words.hagro.hidden.title }).waitFor();
    expect(await answersOn(page).count()).toBe(0);
  }
});

test('sealed, with all in, answers stay covered until asked for, question by question', async () => {
  const [first = '', second = ''] = ranked;
  const page = await visit(discussing({ ...ten, sealed: true, expected: 10 }, first));
  await atTopic(page, first);
  expect(await answersOn(page).innerText()).not.toMatch(telling);
  await button(page, discuss.reveal).click();
  await expect.poll(() => answersOn(page).innerText()).toMatch(telling);
  expect(await answersOn(page).evaluate((region) => region === document.activeElement)).toBe(true);
  await worked(page);
  await button(page, discuss.next).click();
  await atTopic(page, second);
  expect(await answersOn(page).innerText()).not.toMatch(telling);
  await button(page, discuss.previous).click();
  await atTopic(page, first);
  expect(await answersOn(page).innerText()).toMatch(telling);
  await page.reload();
  await atTopic(page, first);
  expect(await answersOn(page).innerText()).not.toMatch(telling);
  await page.keyboard.press('Enter');
  await expect.poll(() => answersOn(page).innerText()).toMatch(telling);
});

test('says what is needed with one practice, and that an address leads nowhere', async () => {
  const page = await visit(discussing(hagroOf(examples.slice(0, 1))));
  await page.getByRole('heading', { level: 1, name: discuss.few.title }).waitFor();
  expect(await page.getByRole('link', { name: discuss.few.back }).getAttribute('href')).toBe('#/hagro');
  for (const nowhere of ['geen-vraag', `${questions[0]}/nog-iets`]) {
    await goTo(page, discussAt(nowhere));
    await headingOf(page).and(page.getByText(words.notFound.title)).waitFor();
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
  const rules = colorScheme === 'dark' ? 'colours' : 'all';
  const page = await visit(discussing(ten, kinds[0], { colorScheme }));
  for (const question of kinds) {
    await goTo(page, discussAt(question));
    await atTopic(page, question);
    await worked(page);
    expect(await findings(page, rules), question).toEqual([]);
  }
  const covered = await visit(discussing({ ...ten, sealed: true, expected: 10 }, ranked[0], { colorScheme }));
  expect(await findings(covered, rules)).toEqual([]);
});
