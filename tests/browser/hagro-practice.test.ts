import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay';
import { encode } from '../../src/share/codec';
import { clickThrough, flow } from '../support/browser/flow';
import { filesField, walkThrough } from '../support/browser/group';
import { hagroIn, hagroOf, storedHagro } from '../support/browser/hagros';
import { browserForFile } from '../support/browser/page';
import { answersIn, storedAnswers } from '../support/browser/stored';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const hagroAt = '#/hagro';
const walks = Array.from({ length: 10 }, (_, seed) => someWalk(flow, seed));

test('a practice can be filled in on the spot, and leaves the answers of the user alone', async () => {
  const [own, walk] = walks;
  if (!own || !walk) throw new Error('no walks');
  const stored = { ...storedAnswers(flow, own.answers), ...storedHagro(hagroOf([own.answers])) };
  const page = await visit({ at: hagroAt, stored });
  await page.getByRole('button', { name: words.hagro.gather.here.begin }).click();
  await walkThrough(page, walk);
  await page.getByRole('link', { name: words.hagro.walk.back }).first().click();
  await filesField(page).waitFor();
  const { practices } = await hagroIn(page);
  expect(practices.map(({ answers }) => replay(flow, answers).answers)).toEqual([own.answers, walk.answers]);
  expect(await answersIn(page, flow)).toEqual(own.answers);
});

test('a practice that is half filled in goes on where it was after a reload', async () => {
  const [walk] = walks;
  if (!walk) throw new Error('no walk');
  const page = await visit({ at: hagroAt });
  await page.getByRole('button', { name: words.hagro.gather.here.begin }).click();
  for (const id of walk.path.slice(0, 3)) await clickThrough(page, id, walk.answers[id]);
  await page.reload();
  await page.goto(page.url().replace(/#.*/, hagroAt));
  await page.getByRole('link', { name: words.hagro.gather.practices.continue }).click();
  for (const id of walk.path.slice(3, 5)) await clickThrough(page, id, walk.answers[id]);
  await expect.poll(async () => Object.keys((await hagroIn(page)).practices[0]?.answers ?? {})).toHaveLength(5);
});

test('names and who speaks are kept, and a practice can be taken out and put back', async () => {
  const hagro = hagroOf(walks.slice(0, 2).map(({ answers }) => answers));
  const page = await visit({ at: hagroAt, stored: storedHagro(hagro) });
  const name = page.locator('.practices tbody th input').first();
  await name.fill('De Waterlelie');
  await expect.poll(async () => (await hagroIn(page)).practices[0]?.name).toBe('De Waterlelie');
  const named = await hagroIn(page);
  await page.getByRole('button', { name: /De Waterlelie/ }).click();
  await expect.poll(async () => (await hagroIn(page)).practices.length).toBe(1);
  await page.getByRole('button', { name: words.keeping.before.undo }).click();
  await expect.poll(() => hagroIn(page)).toEqual(named);
});

test('a practice without a name takes the one that its answers come with later, when the user says so', async () => {
  const [walk] = walks;
  const page = await visit({ at: hagroAt });
  const link = `https://x.example/#/${flow.id}/deel/${encode(flow, walk?.answers ?? {})}`;
  const bring = async (text: string) => {
    await page.getByLabel(words.bring.links.label).fill(text);
    await page.getByRole('button', { name: words.bring.links.add }).click();
  };
  await bring(link);
  await bring(`De Linde: ${link}`);
  const take = page.locator('.told').getByRole('button', { name: / De Linde$/ });
  await take.waitFor();
  expect((await hagroIn(page)).practices.map(({ name }) => name)).toEqual(['']);
  await take.click();
  await expect.poll(async () => (await hagroIn(page)).practices.map(({ name }) => name)).toEqual(['De Linde']);
  await take.waitFor({ state: 'detached' });
});

test('another tab shows what this one changes', async () => {
  const hagro = hagroOf(walks.slice(0, 2).map(({ answers }) => answers));
  const page = await visit({ at: hagroAt, stored: storedHagro(hagro) });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: /Praktijk B/ }).click();
  await expect.poll(() => page.locator('.practices tbody tr').count()).toBe(1);
});
