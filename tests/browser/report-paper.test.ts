import { readFile } from 'node:fs/promises';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { longDay } from '../../src/engine/day';
import { type Hagro } from '../../src/features/hagro/model/hagro';
import { paragraphsOf, readDocx, textOf } from '../export/reader';
import { flow, plain, say } from '../support/browser/flow';
import { cutNumbers } from '../support/browser/lists';
import { browserForFile, type Visit } from '../support/browser/page';
import {
  addAll,
  decisions,
  more,
  openedReport,
  report,
  solid,
  titles,
  titlesOn,
  walked,
  whole,
} from '../support/browser/report';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();
const open = (hagro: Hagro, options: Visit = {}) => openedReport(visit, hagro, options);

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
    const whose = [whole.name, longDay('nl', whole.date)].map(solid);
    const caption = solid(await page.locator('main .caption').innerText());
    expect(whose.filter((said) => !solid(text).includes(said) || !caption.includes(said))).toEqual([]);
    expect(await page.locator('.write-line').count()).toBeGreaterThan(10);
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: report.agendaWord, exact: true }).click(),
    ]);
    expect(made.suggestedFilename()).toBe(`hagro-${agenda?.id}-2026-11-24.docx`);
    const parts = await readDocx(new Blob([await readFile(await made.path())]));
    expect(whose.filter((said) => !solid(textOf(parts)).includes(said))).toEqual([]);
    // The number of a source stands behind a line here, its name does in Word.
    const shown = await page.locator('.agenda-items :is(h2, ul > li)').evaluateAll((all) =>
      all.map((each) =>
        [...each.childNodes]
          .filter((node) => !(node instanceof Element))
          .map((node) => node.textContent)
          .join(''),
      ),
    );
    expect(shown.every((line) => line !== '')).toBe(true);
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
    await page.getByText(words.take.told.made, { exact: true }).waitFor();
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
});
