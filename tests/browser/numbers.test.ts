import { expect, test } from 'vitest';
import type { Numbers } from '../../src/engine/question';
import { button, fieldOf } from '../support/browser/answer';
import { expectErrors } from '../support/browser/errors';
import { addressOf, atReview, atStep, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';
import { longestWalk } from '../support/browser/walks';
import { picked } from '../support/picked';

const { visit } = browserForFile();

const walk = longestWalk(flow);
const id = walk.path.find((each) => flow.questions[each]?.kind === 'numbers') ?? '';
const next = walk.path[walk.path.indexOf(id) + 1] ?? '';

async function open() {
  const before = walk.path.slice(0, walk.path.indexOf(id));
  const answers = picked(walk.answers, before);
  const page = await visit({ at: addressOf(id), stored: storedAnswers(flow, answers) });
  const asked = await atStep(page, id);
  if (asked.question.kind !== 'numbers') throw new Error('no numbers');
  const question: Numbers = asked.question;
  return { page, asked, question, title: await page.title() };
}

test('takes Enter in a field as going on', async () => {
  const { page, asked, question } = await open();
  const field = fieldOf(asked, question.fields[0] ?? '');
  await field.fill('2000');
  await field.press('Enter');
  await atStep(page, next);
});

test('lets every field stay empty', async () => {
  const { page } = await open();
  await button(page, 'Volgende').click();
  await atStep(page, next);
});

test('reads a number as people write it', async () => {
  const { page, asked, question } = await open();
  for (const text of ['2.350', '2\u202f350', ' 2350 ']) {
    await fieldOf(asked, question.fields[0] ?? '').fill(text);
    await button(page, 'Volgende').click();
    await atStep(page, next);
    await button(page, 'Vorige').click();
    await atStep(page, id);
    expect(await fieldOf(asked, question.fields[0] ?? '').inputValue()).toBe('2350');
  }
});

test('refuses what is no whole number within the limits, and keeps it', async () => {
  const { page, asked, question, title } = await open();
  const field = fieldOf(asked, question.fields[0] ?? '');
  for (const text of ['veel', '12,5', '-4', '0.350', '99999999', '9'.repeat(400), '1e3', '٣']) {
    await field.fill(text);
    await field.press('Enter');
    expect(await expectErrors(page, title), text).toHaveLength(1);
    expect(await field.inputValue()).toBe(text);
  }
});

test('refuses a part above the whole, at the part, and keeps both', async () => {
  const { page, asked, question, title } = await open();
  const [lower = '', upper = ''] = question.notAbove ?? [];
  await fieldOf(asked, upper).fill('100');
  await fieldOf(asked, lower).fill('101');
  await button(page, 'Volgende').click();
  expect(await expectErrors(page, title)).toHaveLength(1);
  expect(await fieldOf(asked, lower).getAttribute('aria-invalid')).toBe('true');
  expect(await fieldOf(asked, upper).getAttribute('aria-invalid')).toBe(null);
  expect(await fieldOf(asked, upper).inputValue()).toBe('100');
});

test('changes a number from the review and returns there', async () => {
  const page = await visit({ at: addressOf('controle'), stored: storedAnswers(flow, walk.answers) });
  await page.locator(`main a[href*="/${id}?"]`).click();
  const asked = await atStep(page, id);
  const field = fieldOf(asked, Object.keys(Object(walk.answers[id]))[0] ?? '');
  await field.fill('4321');
  await field.press('Enter');
  await atReview(page);
  await expect.poll(() => page.locator('main').innerText()).toMatch(/4[.\s]?321/);
});
