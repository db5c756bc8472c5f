import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { addressOf, atAdvice, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { openWith, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

/** What a reader takes in without opening anything. */
const mostWords = 200;
/** A laptop with the browser's own bars taken off, in CSS pixels; and a phone. */
const laptop = { width: 1366, height: 625 };
const phone = { width: 390, height: 844 };

/** How far down the head of the advice goes, in CSS pixels, and how many words stand outside folds. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('main > :not(details, .part-link, .colophon)')];
    const text = shown.map((part) => (part instanceof HTMLElement ? part.innerText : '')).join(' ');
    const head = document.querySelector('.advice-head')?.getBoundingClientRect();
    return {
      bottom: (head?.bottom ?? Number.POSITIVE_INFINITY) + window.scrollY,
      words: text.match(/\p{L}[\p{L}\d’'-]*/gu)?.length ?? 0,
    };
  });

test('every example says what matters on one screen of a laptop and a screen and a half of a phone', async () => {
  const page = await visit();
  for (const { id, answers } of await flow.examples()) {
    await page.setViewportSize(laptop);
    await openWith(page, storedAnswers(flow, answers), addressOf('advies'));
    await atAdvice(page, replay(flow, answers));
    const wide = await measured(page);
    expect(wide.bottom, id).toBeLessThanOrEqual(laptop.height);
    await page.setViewportSize(phone);
    const narrow = await measured(page);
    expect(narrow.bottom, id).toBeLessThanOrEqual(1.5 * phone.height);
    for (const count of [wide.words, narrow.words]) expect(count, id).toBeGreaterThan(0);
    for (const count of [wide.words, narrow.words]) expect(count, id).toBeLessThanOrEqual(mostWords);
  }
});

test('what was ticked stays ticked, in this browser and when an answer changes', async () => {
  const [example] = (await flow.examples()).filter(({ answers }) => {
    const { parts } = flow.letter(answers, replay(flow, answers).advice);
    return parts.some((part) => part.kind === 'actions' && part.groups.length > 1);
  });
  if (example === undefined) throw new Error('no example has actions');
  const page = await visit({ at: addressOf('advies/acties'), stored: storedAnswers(flow, example.answers) });
  const boxes = page.getByRole('checkbox');
  const all = await boxes.count();
  await boxes.first().check();
  const counted = words.advice.counts.done.replace('{{done}}', '1').replace('{{count}}', String(all));
  await page.getByText(counted).waitFor();
  await page.reload();
  await page.getByText(counted).waitFor();
  expect(await boxes.evaluateAll((inputs) => inputs.map((input) => input.matches(':checked')))).toEqual(
    Array.from({ length: all }, (_, index) => index === 0),
  );
});
