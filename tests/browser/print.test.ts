import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type Replay, replay } from '../../src/engine/replay';
import { addressOf, atAdvice, flow, plain, refText } from '../support/browser/flow';
import { cutNumbers } from '../support/browser/lists';
import { browserForFile } from '../support/browser/page';
import { variedAdvices } from '../support/browser/screens';
import { openWith, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();

/** The text without white space: a printed line can end anywhere. */
const solid = (text: string): string => text.replace(/\s+/g, '');

/** What is printed in smaller letters than so many points; numbers of sources are. */
const smallLetters = (page: Page, points: number): Promise<string[]> =>
  page.evaluate((asked) => {
    const least = (asked / 72) * 96 - 0.01;
    const shown = [...document.querySelectorAll('main *')].filter(
      (each) => each.checkVisibility() && each.closest('sup, .visually-hidden') === null,
    );
    const texts = shown.filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return texts
      .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < least)
      .map((each) => each.outerHTML.slice(0, 80));
  }, points);

/** The finished walks with the longest letters: of the examples, and of a practice that could be any. */
const lengthOf = ({ answers, advice }: Replay) => JSON.stringify(flow.letter(answers, advice).parts).length;
const longest = (walks: readonly Replay[], count: number) =>
  walks.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, count);
const examples = (await flow.examples()).map(({ answers }) => replay(flow, answers));
const anybody = Array.from({ length: 300 }, (_, seed) => someWalk(flow, seed));

test('with most to do and to ask, there is still one page to discuss', async () => {
  const page = await visit({ before: 'window.print = () => undefined' });
  for (const walk of [...longest(examples, 4), ...longest(anybody, 2)]) {
    await openWith(page, storedAnswers(flow, walk.answers), addressOf('advies'));
    await atAdvice(page, walk);
    await page.getByRole('button', { name: words.advice.printPage }).click();
    await page.locator('.print-page').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await smallLetters(page, 9.5)).toEqual([]);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect((await extractText(new Uint8Array(pdf))).totalPages).toBe(1);
  }
});

test('what is not worked out yet is not announced on paper', async () => {
  const [first] = await variedAdvices(1);
  if (first === undefined) throw new Error(`${flow.id} has no example`);
  // Work in slices never gets its turn.
  const before =
    'window.setTimeout = ((real) => (run, ms) => (ms === undefined ? 0 : real(run, ms)))(window.setTimeout)';
  const page = await visit({ ...first.visit, before });
  await atAdvice(page, first.walk);
  expect(await page.locator('[aria-busy="true"]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('#anders').isVisible()).toBe(false);
});

describe.each(await variedAdvices(3))('the printed advice of $id', ({ walk, visit: stored }) => {
  test('whole is a few numbered pages with every section of the letter', async () => {
    const page = await visit(stored);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const { text: pages } = await extractText(new Uint8Array(pdf));
    expect(pages.length).toBeLessThanOrEqual(3);
    for (const [index, text] of pages.entries()) {
      expect(solid(text)).toContain(solid(`${index + 1} / ${pages.length}`));
    }
    const printed = solid(pages.join(' '));
    const letter = flow.letter(walk.answers, walk.advice);
    const actions = letter.parts.flatMap((part) =>
      part.kind === 'actions' ? part.groups.flatMap((group) => group.items) : [],
    );
    const texts = [
      letter.title,
      ...letter.conclusion.map(({ text }) => text),
      ...letter.parts.map((part) => part.title),
      ...actions.map((item) => item.text),
    ];
    const lost = texts.map(refText).filter((text) => !printed.includes(solid(text)));
    expect(lost).toEqual([]);
  });

  test('shows a line for the name and no controls, and cuts nothing in two', async () => {
    const page = await visit(stored);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await smallLetters(page, 9)).toEqual([]);
    const controls = page.locator('button, input:not(.tick-box), nav, a[href*="terug="], a[href$="/controle"]');
    expect(
      await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML)),
    ).toEqual([]);
    // A heading that opens a part is no more than a heading on paper: it has no triangle.
    const triangles = await page
      .locator('summary')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && getComputedStyle(each).listStyleType !== 'none')
          .map((each) => each.outerHTML),
      );
    expect(triangles).toEqual([]);
    const nameLine = page.locator('main').getByText('Praktijk:', { exact: false }).first();
    expect(await nameLine.isVisible()).toBe(true);
    expect(plain(await page.locator('h1').innerText())).toMatch(/^Advies/);

    // What would cut a row, an item or a heading in two, and what a closed fold would hide.
    const cut = await page.evaluate(() => {
      const isKept = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).breakInside !== 'auto' || isKept(element.parentElement));
      // Items that run on within a line are text, not pieces.
      const pieces = [...document.querySelectorAll('main tr, main li')].filter(
        (each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline',
      );
      const headings = [...document.querySelectorAll('main :is(h2, h3)')];
      return [
        ...pieces.filter((piece) => !isKept(piece)),
        ...headings.filter((heading) => !getComputedStyle(heading).breakAfter.startsWith('avoid')),
        ...document.querySelectorAll('main details:not([open])'),
      ].map((element) => element.outerHTML.slice(0, 100));
    });
    expect(cut).toEqual([]);
    expect(await cutNumbers(page)).toEqual([]);
  });
});
