import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { firstQuestions } from '../../src/prerender/first';
import { button, clickAnswer, fieldOf } from '../support/browser/answer';
import { addressOf, atReview, atStep, clickThrough, flow } from '../support/browser/flow';
import { arrived, browserForFile, type Visit } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { answersIn, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const early = firstQuestions(flow);
const [first = '', second = ''] = early;
const last = early.at(-1) ?? '';

/** A page some of whose scripts are held back until they are let go: all, or those at these addresses. */
async function held(
  at: string,
  { files = /\.js$/u, ...options }: Visit & { files?: RegExp } = {},
): Promise<{ readonly page: Page; readonly letGo: () => void }> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const prepare = (context: BrowserContext) => context.route(files, (route) => gate.then(() => route.continue()));
  return { page: await visit({ ...options, at, loads: false, prepare }), letGo };
}

const next = (page: Page) => button(page, words.walk.next);

/** React hears late that it has work to do, as on a busy machine. */
const slowReact =
  'MessagePort.prototype.postMessage = ((post) => function (...given) { setTimeout(() => post.apply(this, given), 50); })(MessagePort.prototype.postMessage)';

test('answers given before the scripts have come are those of the walk, the press on the last one too', async () => {
  const { page, letGo } = await held(addressOf(first), { before: slowReact });
  for (const id of early) await clickThrough(page, id, fullWalk.answers[id]);
  letGo();
  await arrived(page);
  for (const id of fullWalk.path.slice(early.length)) await clickThrough(page, id, fullWalk.answers[id]);
  await atReview(page);
  expect(await answersIn(page, flow)).toEqual(fullWalk.answers);
});

test('what is chosen and typed stays when the scripts come, and the focus with it', async () => {
  const { page, letGo } = await held(addressOf(first));
  await clickThrough(page, first, fullWalk.answers[first]);
  const asked = await atStep(page, second);
  const { question } = asked;
  if (question.kind !== 'numbers') throw new Error('the second question asks for no number');
  const [field = ''] = question.fields;
  await fieldOf(asked, field).fill('2350');
  letGo();
  await arrived(page);
  await page.keyboard.type('1');
  expect(await fieldOf(asked, field).inputValue()).toBe('23501');
  await page.goBack();
  await atStep(page, first);
  expect(await page.locator('input:checked').count()).toBe(1);
});

test('what is pressed while the product starts is done by the product', async () => {
  const { page, letGo } = await held(addressOf(first), { files: /words-nl-[^/]*\.js$/u });
  // The product has begun when it follows by itself.
  await page.waitForFunction(() => window.early?.follows === false);
  await clickAnswer(await atStep(page, first), fullWalk.answers[first]);
  await next(page).click();
  letGo();
  await arrived(page);
  await atStep(page, second);
  expect(await answersIn(page, flow)).toEqual({ [first]: fullWalk.answers[first] });
});

test('a press that led nowhere is forgotten when the reader goes on', async () => {
  const { page, letGo } = await held(addressOf(first));
  await atStep(page, first);
  await next(page).click();
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  letGo();
  await arrived(page);
  await atStep(page, second);
  expect(await page.getByRole('status').filter({ hasText: /\S/u }).count()).toBe(0);
});

test('a kept answer stays where early fields were passed by empty', async () => {
  const { page, letGo } = await held(addressOf(first), { stored: storedAnswers(flow, fullWalk.answers) });
  for (const id of [first, second]) {
    const asked = await atStep(page, id);
    if (id === first) await clickAnswer(asked, fullWalk.answers[first]);
    await next(page).click();
  }
  letGo();
  await arrived(page);
  expect(await answersIn(page, flow)).toEqual(fullWalk.answers);
});

test('the start that stands in the page knows of no walk', async () => {
  const page = await visit({ loads: false, javaScriptEnabled: false });
  await page.locator('h1:visible').waitFor();
  expect(await page.locator(`a:visible[href^="#/${flow.id}/"]`).evaluateAll((links) => links.map(String))).toEqual(
    [addressOf(first), addressOf('papier')].map((address) => expect.stringContaining(address)),
  );
});

test('the second press of a double click answers nothing of the next question', async () => {
  const { page, letGo } = await held(addressOf(first));
  await clickAnswer(await atStep(page, first), fullWalk.answers[first]);
  await next(page).dblclick();
  letGo();
  await arrived(page);
  await atStep(page, second);
});

test('an early answer that is none is asked again, with what was typed', async () => {
  const { page, letGo } = await held(addressOf(first));
  await clickThrough(page, first, fullWalk.answers[first]);
  const asked = await atStep(page, second);
  if (asked.question.kind !== 'numbers') throw new Error('the second question asks for no number');
  const [field = ''] = asked.question.fields;
  await fieldOf(asked, field).fill('veel');
  await next(page).click();
  await atStep(page, last);
  letGo();
  await arrived(page);
  await atStep(page, second);
  expect(await fieldOf(asked, field).inputValue()).toBe('veel');
});

const places = ['', 'uitleg', ...flows.map((each) => `${each.id}/${firstQuestions(each)[0]}`)];

test.each(places)('#/%s can be read without any script', async (place) => {
  const page = await visit({ at: `#/${place}`, loads: false, javaScriptEnabled: false });
  const headings = page.locator('h1:visible');
  await headings.first().waitFor();
  expect(await headings.count()).toBe(1);
});

test('an address that needs the product shows no screen of another', async () => {
  const { page, letGo } = await held(addressOf(second));
  await page.locator('[data-early=later]').waitFor();
  expect(await page.locator('h1:visible').count()).toBe(0);
  letGo();
  await arrived(page);
  await atStep(page, first);
});
