import { expect, test } from 'vitest';
import { encode } from '../../src/share/codec';
import { toFile } from '../../src/share/file';
import { addressOf, flow } from '../support/browser/flow';
import { bringFiles, fileFrom, walkThrough } from '../support/browser/group';
import { hagroIn, hagroOf, storedHagro } from '../support/browser/hagros';
import { browserForFile, goTo, openFolds } from '../support/browser/page';
import { words } from '../support/browser/texts';
import { someWalk } from '../support/browser/walks';

const { visit } = browserForFile();
const hagroAt = '#/hagro';
const walks = Array.from({ length: 10 }, (_, seed) => someWalk(flow, seed));
const now = new Date('2026-11-22T09:00:00.000Z');

test('files that were saved after walking the app load together and give the report', async () => {
  const walked = walks.slice(0, 2);
  const files: { name: string; text: string }[] = [];
  for (const walk of walked) {
    const page = await visit({ at: addressOf(walk.path[0] ?? '') });
    await walkThrough(page, walk);
    files.push(await fileFrom(page, words.take.save));
    await page.context().close();
  }
  const page = await visit({ at: hagroAt });
  await bringFiles(page, files);
  await expect.poll(async () => (await hagroIn(page)).practices.length).toBe(walked.length);
  expect((await hagroIn(page)).practices.map(({ answers }) => answers)).toEqual(walked.map(({ answers }) => answers));
  await goTo(page, `${hagroAt}/verslag`);
  await expect.poll(() => page.locator('main').innerText()).toContain('Praktijk 2');
}, 120_000);

test('an invitation says what was filled in, in the mail too, and gathering counts who is expected', async () => {
  const page = await visit({
    at: `${hagroAt}/uitnodigen`,
    stored: storedHagro(hagroOf(walks.slice(0, 2).map(({ answers }) => answers))),
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { invite } = words.hagro;
  await page.getByLabel(invite.settings.name).fill('Hagro Noord & Zuid');
  await page.getByLabel(invite.settings.date).fill('2026-12-01');
  await page.getByLabel(invite.settings.expected).fill('12');
  await page.getByLabel(invite.settings.sealed).check();
  const message = page.getByRole('textbox', { name: invite.message });
  await expect.poll(() => message.inputValue()).toContain(invite.body.sealed);
  const text = await message.inputValue();
  for (const said of [
    '1 december 2026',
    '12',
    'Hagro Noord & Zuid',
    page.url().replace(/#.*/, addressOf('').replace(/\/$/, '')),
  ]) {
    expect(text).toContain(said);
  }
  const mail = await page.getByRole('link', { name: invite.mail }).getAttribute('href');
  const asked = new URLSearchParams(mail?.replace('mailto:?', ''));
  expect(asked.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
  await page.getByRole('button', { name: invite.copy }).click();
  await page.getByText(invite.told.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.getByRole('link', { name: invite.next }).click();
  const count = words.hagro.gather.practices.expected.replace('{{count}}', '2').replace('{{expected}}', '12');
  await page.getByRole('heading', { name: count }).waitFor();
});

test('a mixed pile loads what is sound and names the rest', async () => {
  const [first, second, third] = walks;
  if (!first || !second || !third) throw new Error('no walks');
  const sound = toFile(flow, first.answers, now);
  const page = await visit({ at: hagroAt });
  await bringFiles(page, [
    { name: 'goed.json', text: sound },
    { name: 'kapot.json', text: sound.slice(0, 200) },
    { name: 'dubbel.json', text: sound },
    { name: 'vreemd.json', text: '{"__proto__":{"admin":true}}' },
    { name: 'groot.json', text: `"${'x'.repeat(2_000_000)}"` },
    { name: 'nieuwer.json', text: sound.replace('"version": 1', '"version": 99') },
  ]);
  const list = page.locator('.told');
  await list.waitFor();
  for (const name of ['kapot.json', 'dubbel.json', 'vreemd.json', 'groot.json', 'nieuwer.json']) {
    await list.getByText(name).waitFor();
  }
  expect((await hagroIn(page)).practices).toHaveLength(1);
  const link = (walk: typeof second) => `https://x.example/#/${flow.id}/deel/${encode(flow, walk.answers)}`;
  const damaged = `${link(third).slice(0, -1)}${link(third).endsWith('0') ? '1' : '0'}`;
  await page.getByLabel(words.bring.links.label).fill(`Dag allen,\nDe Linde: ${link(second)}\n${damaged}\n`);
  await page.getByRole('button', { name: words.bring.links.add }).click();
  await list.getByText(words.bring.skipped.checksum).waitFor();
  await expect.poll(async () => (await hagroIn(page)).practices.map(({ name }) => name)).toEqual(['goed', 'De Linde']);
});

test('the hagro is saved as a file, wiped, put back, and opened again from the file', async () => {
  const hagro = hagroOf(
    walks.slice(0, 4).map(({ answers }) => answers),
    { name: 'Hagro Noord', date: '2026-12-01' },
  );
  const page = await visit({ at: hagroAt, stored: storedHagro(hagro) });
  const keep = words.hagro.gather.keep;
  const file = await fileFrom(page, keep.save);
  const wipe = async () => {
    await openFolds(page);
    await page.getByRole('button', { name: keep.wipe, exact: true }).click();
    await page.getByRole('button', { name: keep.wipeYes }).click();
    await expect.poll(async () => (await hagroIn(page)).practices.length).toBe(0);
  };
  await wipe();
  await page.getByRole('button', { name: words.keeping.before.undo }).click();
  await expect.poll(() => hagroIn(page)).toEqual(hagro);
  await wipe();
  await bringFiles(page, [file]);
  await expect.poll(() => hagroIn(page)).toEqual(hagro);
});

test('files that are dropped anywhere on the page are taken', async () => {
  const [first] = walks;
  if (!first) throw new Error('no walk');
  const page = await visit({ at: hagroAt });
  const handle = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'gesleept.json', { type: 'application/json' }));
      transfer.items.add(new File(['?'], 'kapot.json', { type: 'application/json' }));
      return transfer;
    },
    toFile(flow, first.answers, now),
  );
  await page.dispatchEvent('h1', 'drop', { dataTransfer: handle });
  await page.locator('.told').getByText('kapot.json').waitFor();
  expect((await hagroIn(page)).practices.map(({ answers }) => answers)).toEqual([first.answers]);
});
