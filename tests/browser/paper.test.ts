import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { button } from '../support/browser-answer';
import { findings } from '../support/browser-axe';
import { browserForFile, storedAnswers } from '../support/browser-page';
import { textsOf, words } from '../support/browser-texts';
import { someWalk } from '../support/browser-walks';

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
      const lines = agenda.items.flatMap(({ title, lines: filled }) => [title, ...filled]);
      const plain = lines.filter((ref) => typeof ref === 'string').map(say);
      expect(plain.filter((each) => !printed.includes(solid(each)))).toEqual([]);
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
