import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { encode } from '../../src/share/codec';
import { atQuestion, button, clickAnswer, headingOf } from '../support/browser/answer';
import { build, newFolder } from '../support/browser/built-app';
import { browserForFile, goTo } from '../support/browser/page';
import { textsOf, words } from '../support/browser/texts';

const folder = newFolder();
build(folder, 'single');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const from = pathToFileURL(join(folder, 'index.html')).href;
const { visit } = browserForFile();

test('one file, opened from a folder, walks a flow, keeps the answers and makes the Word document', async () => {
  const [, flow] = flows;
  if (flow === undefined) throw new Error('there is no second flow');
  const say = await textsOf(flow);
  const [example] = await flow.examples();
  const walk = replay(flow, example?.answers ?? {});
  const page = await visit({ from, at: `#/${flow.id}/${walk.path[0]}` });
  for (const id of walk.path) {
    await clickAnswer(await atQuestion(page, flow, id, say), walk.answers[id]);
    await button(page, words.walk.next).click();
  }
  await page.reload();
  await button(page, words.review.toAdvice).click();
  await goTo(page, `#/${flow.id}/advies/meenemen`);
  const document = page.waitForEvent('download');
  await page.getByRole('button', { name: words.take.letter, exact: true }).click();
  expect((await document).suggestedFilename()).toMatch(/\.docx$/u);
});

test('one file opens links of every flow, and the other parts of the product', async () => {
  const page = await visit({ from });
  for (const flow of flows) {
    const [example] = await flow.examples();
    await goTo(page, `#/${flow.id}/deel/${encode(flow, example?.answers ?? {})}`);
    await page.waitForURL(/advies/u);
    await headingOf(page).waitFor();
  }
  for (const address of ['#/uitleg', '#/hagro']) {
    await goTo(page, address);
    await headingOf(page).waitFor();
    expect(page.url()).toContain(address);
  }
});
