import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { button, clickAnswer, pressAnswer, tabTo } from '../support/browser/answer';
import { findingsIn } from '../support/browser/axe';
import { addressOf, atAdvice, atReview, atStep, flow, say } from '../support/browser/flow';
import {
  answers,
  asked,
  field,
  fillIn,
  first,
  local,
  mark,
  municipality,
  note,
  offer,
  phone,
  second,
  used,
} from '../support/browser/local';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { fullVisit, fullWalk } from '../support/browser/screens';
import { storedAnswers, storedIn } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { someAnswer } from '../support/browser/walks';
import { picked } from '../support/picked';

const { visit } = browserForFile();

test('what a municipality makes opens at a practice, marked, and can be changed; the advice has the contact', async () => {
  const maker = await visit({ at: '#/lokaal' });
  await fillIn(maker);
  await button(maker, words.local.page.make).click();
  const address = await field(maker, words.local.result.address).inputValue();
  const page = await visit({ at: address.slice(address.indexOf('#')) });
  expect(await page.locator('main').innerText()).toContain(local.filledBy);
  expect(await storedIn(page)).toEqual({});
  await used(page);
  for (const id of fullWalk.path) {
    const step = await atStep(page, id);
    const marked = id === first || id === second;
    const notes = await page.locator('.local-note').allInnerTexts();
    expect(
      notes.map((text) => text.includes(municipality)),
      id,
    ).toEqual(marked ? [true] : []);
    if (!marked) await clickAnswer(step, fullWalk.answers[id]);
    await button(page, 'Volgende').click();
  }
  await atReview(page);
  expect(await page.locator('.local-mark').allInnerTexts()).toEqual([mark, mark]);
  await button(page, 'Bekijk het advies').click();
  await atAdvice(page, fullWalk);
  const box = page.locator('.local-box');
  expect(await box.getByRole('link', { name: phone }).getAttribute('href')).toBe('tel:0578123456');
  expect(await box.getByRole('link', { name: 'kaart.example.nl' }).getAttribute('href')).toBe(
    'https://kaart.example.nl/jeugd',
  );
  expect(await box.innerText()).toContain(words.local.notOurs);
  await box.getByRole('button', { name: words.local.remove }).click();
  expect(await page.locator('.local-box, .local-mark').count()).toBe(0);
  expect(JSON.stringify(await storedIn(page))).not.toContain(municipality);
});

test('an answer that the practice changes loses its mark, and says what the municipality filled in', async () => {
  const before = fullWalk.path.slice(0, fullWalk.path.indexOf(first));
  const stored = storedAnswers(flow, picked(fullWalk.answers, before));
  const page = await visit({ at: offer, stored });
  await used(page);
  const step = await atStep(page, first);
  const otherwise = [0, 1].map((at) => someAnswer(step.question, () => at)).find((one) => one !== answers[first]);
  await clickAnswer(step, otherwise);
  expect(await note(page)).toContain(words.local.otherwise.split('{{')[0]);
  await page.reload();
  await atStep(page, first);
  expect(await note(page)).toContain(municipality);
});

test('with answers of its own a practice keeps them; only the same ones are marked', async () => {
  const page = await visit({ ...fullVisit, at: offer });
  const answersBefore = Object.values(await storedIn(page))[0];
  await used(page);
  await atReview(page);
  expect(await page.locator('.local-mark').count()).toBe(asked.length);
  expect(Object.values(await storedIn(page))).toContain(answersBefore);
});

test('on paper the box has the whole address, and nothing to press', async () => {
  const page = await visit({ ...fullVisit, at: offer });
  await used(page);
  await goTo(page, addressOf('advies'));
  await page.emulateMedia({ media: 'print' });
  const box = page.locator('.local-box');
  await box.waitFor();
  expect(await box.innerText()).toContain(local.socialeKaart);
  expect(await box.innerText()).toContain(words.local.notOurs);
  expect(await box.getByRole('button').count()).toBe(0);
});

test('the file opens on the start page, and again on the page that made it', async () => {
  const page = await visit({ at: '#/lokaal' });
  await fillIn(page);
  await button(page, words.local.page.make).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, words.local.result.save).click()]);
  expect(saved.suggestedFilename()).toMatch(/^lokaal-[a-z-]+\.json$/);
  const buffer = await readFile(await saved.path());
  const file = { name: 'lokaal.json', mimeType: 'application/json', buffer };
  await page.getByRole('main').getByRole('button', { name: words.local.page.wipe, exact: true }).click();
  await button(page, words.local.page.wipeYes).click();
  expect(await field(page, words.local.phone.label).inputValue()).toBe('');
  await page.getByLabel(words.local.page.open).setInputFiles(file);
  await expect.poll(() => field(page, words.local.phone.label).inputValue()).toBe(phone);
  const start = await visit();
  await start.getByLabel(words.take.open).setInputFiles(file);
  await used(start);
  expect(Object.keys(await storedIn(start))).toHaveLength(1);
});

test('what was filled in survives a reload, by keyboard alone, and faults are said', async () => {
  const page = await visit({ at: '#/lokaal' });
  await tabTo(page, button(page, words.local.page.make));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.getByRole('alert').locator('li').count()).toBe(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Epe');
  await tabTo(page, field(page, words.local.filledBy.label));
  await page.keyboard.type('Iemand');
  const question = flow.questions[first];
  if (question) await pressAnswer({ page, id: first, question, say }, answers[first]);
  await page.reload();
  expect(await field(page, words.local.municipality.label).inputValue()).toBe('Epe');
  await tabTo(page, button(page, words.local.page.make));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: words.local.result.title });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('axe finds nothing, in light and in dark', async () => {
  const looks = ['light', 'dark'] as const;
  const page = await visit({ at: '#/lokaal' });
  await button(page, words.local.page.make).click();
  expect(await findingsIn(page, looks)).toEqual({});
  await fillIn(page);
  await button(page, words.local.page.make).click();
  expect(await findingsIn(page, looks)).toEqual({});
  const practice = await visit({ ...fullVisit, at: offer });
  expect(await findingsIn(practice, looks)).toEqual({});
  await used(practice);
  for (const step of ['controle', first, 'advies']) {
    await goTo(practice, addressOf(step));
    await practice.locator('h1').waitFor();
    await openFolds(practice);
    await practice.locator('.local-mark, .local-note').first().waitFor();
    expect(await findingsIn(practice, looks), step).toEqual({});
  }
  await goTo(practice, '#/');
  await practice.getByText(words.local.look).waitFor();
  expect(await findingsIn(practice, looks)).toEqual({});
});
