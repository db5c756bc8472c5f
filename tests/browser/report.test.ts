import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { emptyHagro, type Hagro, withPoint, withPractice } from '../../src/features/hagro/model/hagro';
import { paragraphsOf, readDocx, textOf } from '../export/reader';
import { findings } from '../support/browser/axe';
import { flow, plain, say } from '../support/browser/flow';
import { storedHagro } from '../support/browser/hagros';
import { cutNumbers } from '../support/browser/lists';
import { browserForFile, openFolds, type Visit } from '../support/browser/page';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const examples = (await flow.examples()).slice(0, 10);
const walked = replay(flow, examples[0]?.answers ?? {});
const [first = ''] = Object.keys(flow.questions);
const named = (hagro: Hagro, name: string, answers: Hagro['practices'][number]['answers']) =>
  withPractice(hagro, { name, answers, saved: null, speaker: `Dr. ${name}`, mandate: 'legtVoor' });
const ten = examples.reduce(
  (hagro, { answers }, index) => named(hagro, `Praktijk <b>&" ${'Linde'.repeat(index)} ${index}`, answers),
  { ...emptyHagro, name: 'Hagro Oost & West', date: '2026-11-24' },
);
const whole = withPoint(named(ten, 'Praktijk Onderweg', {}), first, {
  note: 'Dit hebben wij besproken',
  result: 'afgesproken',
  who: 'Jansen',
  when: 'januari',
});

const reportAt = '#/hagro/verslag';
const storedAs = (hagro: Hagro): Visit => ({
  at: reportAt,
  stored: storedHagro(hagro),
});
const solid = (text: string): string => text.replace(/\s+/g, '');

/** Opens the report and waits until all differences are worked out. */
async function open(hagro: Hagro, options: Visit = {}) {
  const page = await visit({ ...storedAs(hagro), ...options });
  await page.getByRole('button', { name: words.hagro.report.word, exact: true, disabled: false }).waitFor();
  return page;
}

const { report } = words.hagro;
const decisions = [report.said.afgesproken, report.said.uitzoeken, report.asks.title, report.participants.title];
const more = [
  report.participants.advices,
  report.agree.title,
  report.differ.heading,
  report.missing.title,
  report.said.title,
  report.actions.title,
  report.asks.all,
];
const titles = [...decisions, ...more, words.advice.sources];

/** Adds every part behind the first page. */
async function addAll(page: Page) {
  await openFolds(page);
  for (const label of Object.values(report.part)) await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: report.word, exact: true, disabled: false }).waitFor();
}

const titlesOn = async (page: Page) => (await page.locator('main section > h2').allInnerTexts()).map(plain);

describe('the report of ten practices', () => {
  test('prints its decisions on one page, and behind them what was ticked', async () => {
    const page = await open(whole);
    expect(await titlesOn(page)).toEqual([...decisions, words.advice.sources]);
    const print = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      return (await extractText(new Uint8Array(pdf))).text.map(solid);
    };
    const [page1 = '', ...others] = await print();
    const wanted = [
      ...decisions,
      ...whole.practices.map(({ name }) => name),
      'Hagro Oost & West',
      'Dit hebben wij besproken',
      'Jansen',
      'januari',
    ];
    expect(wanted.filter((text) => !page1.includes(solid(text)))).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(1);
    await addAll(page);
    expect(await titlesOn(page)).toEqual(titles);
    const [before = '', ...behind] = await print();
    expect(decisions.filter((text) => !before.includes(solid(text)))).toEqual([]);
    expect(more.filter((text) => ![before, ...behind].join('').includes(solid(text)))).toEqual([]);
    expect(behind.length).toBeLessThanOrEqual(7);
  });

  test('leads to agendas that are documents of their own, on paper and in Word', async () => {
    const page = await open(whole);
    const [agenda] = flow.agendas(walked.answers, walked.advice);
    const title = say(String(agenda?.title));
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
      mergePages: true,
    });
    expect(solid(text)).toContain('Dithebbenwijbesproken');
    expect(await page.locator('.write-line').count()).toBeGreaterThan(10);
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: report.agendaWord, exact: true }).click(),
    ]);
    expect(made.suggestedFilename()).toBe(`hagro-${agenda?.id}-2026-11-24.docx`);
    const parts = await readDocx(new Blob([await readFile(await made.path())]));
    const shown = await page.locator('.agenda-items :is(h2, ul > li)').allInnerTexts();
    expect(shown.filter((line) => !solid(textOf(parts)).includes(solid(line)))).toEqual([]);
  });

  test('prints no controls and cuts no row, item or line', async () => {
    const page = await open(whole);
    await addAll(page);
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('button:not(.cite-mark), nav, input, summary');
    expect(await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
    const cut = await page.evaluate(() => {
      const isKept = (element: Element) => getComputedStyle(element).breakInside !== 'auto';
      const pieces = [...document.querySelectorAll('main tr, main section > ul > li')];
      const headings = [...document.querySelectorAll('main section :is(h2, h3)')];
      return [
        ...pieces.filter((piece) => !isKept(piece)),
        ...headings.filter((heading) => !getComputedStyle(heading).breakAfter.startsWith('avoid')),
      ].map((element) => element.outerHTML.slice(0, 100));
    });
    expect(cut).toEqual([]);
    expect(await cutNumbers(page)).toEqual([]);
  });

  test('is a Word file that says what the screen says', async () => {
    const page = await open(whole);
    await addAll(page);
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.hagro.report.word, exact: true }).click(),
    ]);
    expect(made.suggestedFilename()).toBe('hagro-verslag-2026-11-24.docx');
    await page.getByText(words.hagro.report.told.made, { exact: true }).waitFor();
    const parts = await readDocx(new Blob([await readFile(await made.path())]));
    const headings = paragraphsOf(parts).filter(({ style }) => style === 'Heading2');
    expect(headings.map(({ text }) => plain(text))).toEqual(titles);
    const written = solid(textOf(parts));
    const shown = await page
      .locator('main :is(h1, section > h2, section > p, .report-lead p, .report-line, .statements > li, .colophon)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.closest('.sources') === null)
          .map((each) => {
            const copy = document.createElement('div');
            copy.append(...each.cloneNode(true).childNodes);
            for (const cite of copy.querySelectorAll('.cite-note')) cite.remove();
            return copy.textContent ?? '';
          }),
      );
    const missing = shown.filter((text) => !written.includes(solid(text)) && !text.startsWith(words.advice.notices));
    expect(missing).toEqual([]);
    expect(shown.length).toBeGreaterThan(200);
  });

  test.each([320, 390, 1280])('at %i px nothing sticks out', async (width) => {
    const page = await open(whole, { viewport: { width, height: 640 } });
    await addAll(page);
    const wide = await page.evaluate(() => {
      const most = document.documentElement.clientWidth + 1;
      const isShown = (each: Element) =>
        each.checkVisibility() && each.closest('.visually-hidden, .skip, thead') === null;
      return [...document.querySelectorAll('body *')]
        .filter((each) => isShown(each) && each.getBoundingClientRect().right > most)
        .map((each) => each.outerHTML.slice(0, 100));
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each([
    ['light', { colorScheme: 'light' }, 'all'],
    ['dark', { colorScheme: 'dark' }, 'colours'],
    ['print', { media: 'print' }, 'all'],
  ] as const)('in %s axe finds nothing', async (_, look, rules) => {
    const page = await open(whole);
    await addAll(page);
    await page.emulateMedia(look);
    expect(await findings(page, rules)).toEqual([]);
  });

  test('a source opens where it stands, and closes again without losing the place', async () => {
    const page = await open(whole);
    const mark = page.locator('.report .cite-mark').first();
    await mark.click();
    await page.getByRole('note').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('note').waitFor({ state: 'detached' });
    expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test('without a name or date there are lines to write them on', async () => {
  const page = await open({ ...whole, name: '', date: '' });
  await page.emulateMedia({ media: 'print' });
  for (const label of [words.hagro.report.name, words.hagro.report.date]) {
    expect(
      await page
        .locator('.practice-name')
        .filter({ hasText: `${label}:` })
        .isVisible(),
    ).toBe(true);
  }
});

test('says what is needed as long as no practice is complete', async () => {
  const page = await visit(storedAs(named(emptyHagro, 'Praktijk Onderweg', {})));
  expect(await page.locator('main').innerText()).toContain(words.hagro.report.needs);
  await page.getByRole('link', { name: words.hagro.report.gather, exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/#\/hagro$/);
});

test('shows nothing of anybody until all are in, when the chair wants it so', async () => {
  const page = await visit(storedAs({ ...whole, sealed: true }));
  await page.getByRole('heading', { level: 1, name: words.hagro.hidden.title, exact: true }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Linde');
});
