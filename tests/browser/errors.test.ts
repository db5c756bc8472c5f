import { expect, test } from 'vitest';
import type { Multi, Question } from '../../src/engine/question';
import { button, clickAnswer, optionOf, statusesOf } from '../support/browser/answer';
import { expectErrors, summaryOf } from '../support/browser/errors';
import { addressOf, atStep, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';
import { longestWalk } from '../support/browser/walks';
import { picked } from '../support/picked';

const { visit } = browserForFile();

const walk = longestWalk(flow);

function firstOf(fits: (question: Question) => boolean): string {
  const id = walk.path.find((each) => flow.questions[each] !== undefined && fits(flow.questions[each]));
  if (id === undefined) throw new Error('no such question in this flow');
  return id;
}

/** Opens a question with everything before it answered. */
async function open(id: string) {
  const before = walk.path.slice(0, walk.path.indexOf(id));
  const answers = picked(walk.answers, before);
  const page = await visit({ at: addressOf(id), stored: storedAnswers(flow, answers) });
  return { page, asked: await atStep(page, id), title: await page.title() };
}

test.each(['single', 'multi', 'checklist'] as const)('refuses an empty answer to a %s question', async (kind) => {
  const id = firstOf((question) => question.kind === kind);
  const { page, asked, title } = await open(id);
  await button(page, 'Volgende').click();
  const messages = await expectErrors(page, title);
  expect(messages.length).toBe(asked.question.kind === 'checklist' ? asked.question.items.length : 1);

  await clickAnswer(asked, walk.answers[id]);
  await expect.poll(() => summaryOf(page).count()).toBe(0);
  await expect.poll(() => page.title()).toBe(title);
  await button(page, 'Volgende').click();
  await atStep(page, walk.path[walk.path.indexOf(id) + 1] ?? '');
});

test('keeps the answered items of a checklist and names only those that are left', async () => {
  const { page, asked, title } = await open(firstOf((question) => question.kind === 'checklist'));
  if (asked.question.kind !== 'checklist') throw new Error('no checklist');
  const [first = ''] = asked.question.items;
  const [yes] = statusesOf(asked, first);
  await yes?.focus();
  await page.keyboard.press('Space');
  await button(page, 'Volgende').click();
  expect(await expectErrors(page, title)).toHaveLength(asked.question.items.length - 1);
  expect(await yes?.isChecked()).toBe(true);
});

async function refuseChecked(id: string, chosen: readonly string[]) {
  const { page, asked, title } = await open(id);
  await clickAnswer(asked, chosen);
  await button(page, 'Volgende').click();
  expect(await expectErrors(page, title)).toHaveLength(1);
  for (const option of chosen) expect(await optionOf(asked, option).isChecked()).toBe(true);
}

const isMulti = (question: Question): question is Multi => question.kind === 'multi';

test('refuses an answer that stands alone together with another one', async () => {
  const id = firstOf((question) => isMulti(question) && question.exclusive !== null);
  const question = flow.questions[id];
  if (!question || !isMulti(question) || question.exclusive === null) throw new Error('no exclusive option');
  const { exclusive } = question;
  await refuseChecked(id, [question.options.find((option) => option !== exclusive) ?? '', exclusive]);
});

test('refuses more choices than allowed', async () => {
  const id = firstOf((question) => isMulti(question) && question.max < question.options.length);
  const question = flow.questions[id];
  if (!question || !isMulti(question)) throw new Error('no limited question');
  await refuseChecked(id, question.options.slice(0, question.max + 1));
});

test('lets the native control itself be clicked, not only its label', async () => {
  for (const kind of ['single', 'multi', 'checklist']) {
    const { page } = await open(firstOf((question) => question.kind === kind));
    const control = page.locator('form input').first();
    const hit = await control.evaluate((input) => {
      input.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = input.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === input;
    });
    expect(hit, `the ${kind} input lies under something else`).toBe(true);
  }
});
