import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { button } from '../support/browser/answer';
import { findings } from '../support/browser/axe';
import { cutNumbers } from '../support/browser/lists';
import { browserForFile } from '../support/browser/page';
import { storedAnswers } from '../support/browser/stored';
import { textsOf, words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';
import { textsOfItem } from '../support/unit/agendas';

const { visit } = browserForFile();
const solid = (text: string): string => text.replace(/\s+/g, '');
const sticksOut = () => document.documentElement.scrollWidth - window.innerWidth;

describe.each(flows)('$id', (flow) => {
  test('prints on paper with every question, option and skip in words', async () => {
    const say = await textsOf(flow);
    const page = await visit({ at: `#/${flow.id}/papier` });
    expect(await findings(page)).toEqual([]);
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const printed = solid(text.join(' '));
    const said = Object.entries(flow.questions).flatMap(([id, question]) => [
      say(`questions.${id}.title`),
      ...('options' in question ? question.options : []).flatMap((option) => [
        say(`questions.${id}.options.${option}.label`),
        say(`questions.${id}.options.${option}.hint`),
      ]),
      ...('items' in question ? question.items : []).map((item) => say(`questions.${id}.items.${item}.label`)),
    ]);
    const skips = Object.keys(flow.conditions).map((guard) => say(`conditions.${guard}`));
    expect([...said, ...skips].filter((each) => !printed.includes(solid(each)))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(sticksOut)).toBeLessThanOrEqual(0);
  });

  test('prints each agenda with all that is filled in, and hands it out as a Word file', async () => {
    const walk = someWalk(flow, 5);
    const { answers, advice } = replay(flow, walk.answers);
    const say = await textsOf(flow);
    for (const agenda of flow.agendas(answers, advice)) {
      const page = await visit({ at: `#/${flow.id}/agenda/${agenda.id}`, stored: storedAnswers(flow, answers) });
      expect(await findings(page)).toEqual([]);
      const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const printed = solid(text.join(' '));
      const lines = agenda.items.flatMap((item) => [item.title, ...textsOfItem(item)]);
      const plain = lines.filter((ref) => typeof ref === 'string').map(say);
      expect(plain.filter((each) => !printed.includes(solid(each)))).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await cutNumbers(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      const download = page.waitForEvent('download');
      await button(page, words.agenda.word).click();
      expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    }
  });
});

test('an agenda that is not there is said to be so', async () => {
  const [flow] = flows;
  const walk = someWalk(flow, 5);
  const page = await visit({ at: `#/${flow.id}/agenda/geen`, stored: storedAnswers(flow, walk.answers) });
  const heading = page.getByRole('heading', { level: 1, name: words.notFound.title });
  await heading.waitFor();
  expect(await heading.isVisible()).toBe(true);
});

test('the paper numbers every question, cuts none in two and leaves no heading or instruction behind', async () => {
  const [flow] = flows;
  const say = await textsOf(flow);
  const page = await visit({ at: `#/${flow.id}/papier` });
  await page.emulateMedia({ media: 'print' });
  const titles = await page.locator('h3').allTextContents();
  expect(titles).toEqual(
    Object.keys(flow.questions).map((id, index) => `${index + 1}. ${say(`questions.${id}.title`)}`),
  );
  const cut = await page.evaluate(() => {
    const wrong = (selector: string, isKept: (style: CSSStyleDeclaration) => boolean) =>
      [...document.querySelectorAll(selector)].filter((each) => !isKept(getComputedStyle(each)));
    return [
      ...wrong('.paper-question, .paper-skip', ({ breakInside }) => breakInside === 'avoid'),
      ...wrong('main h2, main h3, .paper-skip', ({ breakAfter }) => breakAfter === 'avoid'),
    ].map((element) => element.outerHTML.slice(0, 100));
  });
  expect(cut).toEqual([]);
  const controls = page.locator('main button, main .buttons a');
  expect(await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
});

test('the paper needs no answers; an agenda leads on to where the answers stop', async () => {
  const [flow] = flows;
  const { answers, advice } = someWalk(flow, 5);
  const [agenda] = flow.agendas(answers, advice);
  const page = await visit({ at: `#/${flow.id}/agenda/${agenda?.id}` });
  expect(page.url()).toContain(`#/${flow.id}/${Object.keys(flow.questions)[0]}`);
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page.getByRole('link', { name: words.start.practice.paper, exact: true }).click();
  const name = (await textsOf(flow))('name');
  const heading = page.getByRole('heading', { level: 1, name: words.paper.title.replace('{{name}}', name) });
  await heading.waitFor();
  expect(await heading.isVisible()).toBe(true);
});
