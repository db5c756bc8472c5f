import { expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { addressOf, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { storedAnswers, storedIn } from '../support/browser/stored';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const [first = '', second = ''] = fullWalk.path;
const [[key = '', sound = ''] = []] = Object.entries(storedAnswers(flow, fullWalk.answers));
const resealed = (answers: AnswerSet) => Object.values(storedAnswers(flow, answers))[0] ?? '';

/** Texts under the key of a walk, by what is wrong with them, and the notice that tells of it. */
const damaged: Record<string, readonly [text: string, told: string]> = {
  'no JSON': ['{"members":', words.notices.setAside],
  'an empty text': ['', words.notices.setAside],
  'the word null': ['null', words.notices.setAside],
  'a list': ['[]', words.notices.setAside],
  'a later version': [sound.replace('"version":', '"version":9'), words.keeping.banner.newer],
  'another schema': [sound.replace('"schema":', '"schema":9'), words.keeping.banner.newer],
  'a negative count': [sound.replace('"floor":', '"floor":-1'), words.notices.setAside],
  'an unknown key': [sound.replace('{', '{"extra":1,'), words.notices.setAside],
  'null for all answers': [sound.replace(/"members":.*/, '"members":null}'), words.notices.setAside],
  'a deep text': [sound.replace(/"members":.*/, `"members":${'['.repeat(9000)}`), words.notices.setAside],
  'null for an answer': [resealed(JSON.parse(`{"${first}":null}`)), words.notices.left],
  'an option that does not exist': [resealed({ [first]: 'bestaat-niet' }), words.notices.left],
  'a huge text': [JSON.stringify({ [first]: 'x'.repeat(3_000_000) }), words.keeping.banner.blocked],
};

test('does not destroy what does not fit, whatever is wrong with it, and says so', async () => {
  const page = await visit({ at: addressOf(first) });
  for (const [kind, [text, told]] of Object.entries(damaged)) {
    expect(text, kind).not.toBe(sound);
    await page.evaluate(
      ([name, broken]) => {
        window.localStorage.clear();
        window.localStorage.setItem(name, broken);
      },
      [key, text] as const,
    );
    await page.reload();
    await page.locator('h1').waitFor();
    await expect
      .poll(async () => (await page.getByRole('status').allInnerTexts()).join(), { message: kind })
      .toContain(told);
    expect(Object.values(await storedIn(page)).includes(text), kind).toBe(true);
  }
});

test('keeps a new walk beside what was set aside', async () => {
  const [text = ''] = damaged['no JSON'] ?? [];
  const page = await visit({ at: addressOf(first), stored: { [key]: text } });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  await page.reload();
  await atStep(page, second);
  expect(Object.values(await storedIn(page)).includes(text)).toBe(true);
});

test('walks on beside a text that is too large to be moved, and does not write over it', async () => {
  const [text = ''] = damaged['a huge text'] ?? [];
  const page = await visit({ at: addressOf(first), stored: { [key]: text } });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  expect(Object.values(await storedIn(page)).includes(text)).toBe(true);
});

test('says so to who comes in by the start page too', async () => {
  const page = await visit({ stored: { [key]: '{"answers":' } });
  await page.getByText('Start de keuzehulp', { exact: true }).click();
  await atStep(page, first);
  await expect
    .poll(async () => (await page.getByRole('status').allInnerTexts()).join())
    .toContain(words.notices.setAside);
});

test('reads on where one name is unknown, and keeps it apart', async () => {
  const page = await visit({ at: addressOf(first), stored: storedAnswers(flow, { onbekendeVraag: ['1', '2'] }) });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  expect(JSON.stringify(await storedIn(page))).toContain('onbekendeVraag');
});
