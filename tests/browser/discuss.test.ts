import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { button } from '../support/browser/answer';
import {
  atTopic,
  compared,
  differing,
  discussAt,
  discussing,
  questions,
  ranked,
  ten,
  worked,
} from '../support/browser/discuss';
import { flow } from '../support/browser/flow';
import { hagroOf } from '../support/browser/hagros';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const { discuss } = words.hagro;

const addressOfPage = (page: Page) => page.evaluate(() => window.location.hash);

/** Answers that differ as much as answers can. */
const wild = Array.from({ length: 10 }, (_, seed): AnswerSet => someWalk(flow, seed * 7 + 1).answers);
const apart = hagroOf(wild);
const called = apart.practices.map((each) => ({ ...each, name: `Huisartsenpraktijk Aan de Laan ${each.id}` }));

describe.each([
  ['examples', ten],
  ['answers that differ in all there is', apart],
  ['practices with long names', { ...apart, practices: called }],
] as const)('with ten practices: %s', (_, hagro) => {
  test('every question fits a projector, and no text on it is small', async () => {
    const page = await visit(discussing(hagro, questions[0]));
    const found: string[] = [];
    for (const question of questions) {
      await goTo(page, discussAt(question));
      await atTopic(page, question);
      await worked(page);
      const size = await page.evaluate(() => {
        const sizes = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { scrollHeight, scrollWidth, title: sizes('h1'), options: sizes('.spread-label, .spread-count') };
      });
      if (size.scrollHeight > 720 || size.scrollWidth > 1280) found.push(`${question} ${JSON.stringify(size)}`);
      expect(Math.min(...size.title)).toBeGreaterThanOrEqual(28);
      expect(Math.min(22, ...size.options)).toBeGreaterThanOrEqual(22);
    }
    expect(found).toEqual([]);
  });
});

test('on a phone nothing sticks out', async () => {
  const page = await visit(discussing(ten, questions[0], { viewport: { width: 320, height: 640 } }));
  for (const question of questions) {
    await goTo(page, discussAt(question));
    await atTopic(page, question);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), question).toBe(320);
  }
});

test('the keys visit exactly the questions in which practices differ, what changes most first, and back goes back', async () => {
  const page = await visit(discussing(ten));
  const seen: string[] = [];
  for (const question of ranked) {
    await atTopic(page, question);
    seen.push(await addressOfPage(page));
    await page.keyboard.press(seen.length % 2 === 0 ? 'ArrowRight' : 'PageDown');
  }
  expect(seen).toEqual(ranked.map((question) => discussAt(question)));
  expect(await addressOfPage(page)).toBe(discussAt(ranked.at(-1)));
  await page.keyboard.press('ArrowLeft');
  await atTopic(page, ranked.at(-2) ?? '');
  await page.goBack();
  await atTopic(page, ranked.at(-1) ?? '');
});

test('who steps faster than a slow machine draws loses no step, and goes back one by one', async () => {
  const page = await visit(discussing(ten));
  await atTopic(page, ranked[0] ?? '');
  await page.evaluate(() => {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  });
  await atTopic(page, ranked[3] ?? '');
  await page.goBack();
  await atTopic(page, ranked[2] ?? '');
});

test('the order of the questions can be had instead, and stays while looking elsewhere', async () => {
  const page = await visit(discussing(ten));
  await atTopic(page, ranked[0] ?? '');
  await page.getByLabel(discuss.byMatter).uncheck();
  await goTo(page, '#/hagro/overzicht');
  await page.locator('.grouped').waitFor();
  await openFolds(page);
  await page.getByLabel(words.hagro.overview.filter.open).check();
  await goTo(page, discussAt());
  for (const question of differing) {
    await atTopic(page, question);
    await page.keyboard.press('ArrowRight');
  }
  await goTo(page, '#/hagro/overzicht');
  expect(await page.getByLabel(words.hagro.overview.filter.open).isChecked()).toBe(true);
});

test('all questions can be stepped through, and one outside the list leads into it', async () => {
  const alike = questions.find((question) => !differing.includes(question)) ?? '';
  const page = await visit(discussing(ten, alike));
  await atTopic(page, alike);
  await worked(page);
  await page.keyboard.press('ArrowRight');
  await atTopic(page, ranked[0] ?? '');
  await goTo(page, discussAt(alike));
  await atTopic(page, alike);
  await page.getByLabel(discuss.byMatter).uncheck();
  await page.keyboard.press('ArrowRight');
  await atTopic(page, differing.find((question) => questions.indexOf(question) > questions.indexOf(alike)) ?? '');
  await page.getByLabel(discuss.only).uncheck();
  await goTo(page, discussAt(compared[0]?.row.question));
  const all = [...new Set(compared.map(({ row }) => row.question))];
  for (const question of all.slice(0, -1)) {
    await atTopic(page, question);
    await button(page, discuss.next).click();
  }
  await atTopic(page, all.at(-1) ?? '');
  const toReport = button(page, discuss.toReport);
  expect(await toReport.evaluate((one) => one === document.activeElement)).toBe(true);
  await toReport.press('Enter');
  await expect.poll(() => addressOfPage(page)).toBe('#/hagro/verslag');
});

test('keys do nothing while typing, nor with another key, and never change an outcome', async () => {
  const page = await visit(discussing(ten));
  const [first = '', second = ''] = ranked;
  await atTopic(page, first);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.getByLabel(discuss.note).fill('ab');
  for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(await addressOfPage(page)).toBe(discussAt(first));
  await page.getByLabel(discuss.result.uitzoeken).check();
  await page.keyboard.press('ArrowRight');
  await atTopic(page, second);
  await page.keyboard.press('ArrowLeft');
  await atTopic(page, first);
  expect(await page.getByLabel(discuss.result.uitzoeken).isChecked()).toBe(true);
  await page.getByLabel(discuss.only).focus();
  await page.keyboard.press('ArrowRight');
  await atTopic(page, second);
});
