import { expect, test } from 'vitest';
import type { AnswerSet } from '../../src/engine/question';
import { addressOf, atStep, clickThrough, flow } from '../support/browser/flow';
import { browserForFile, storedAnswers, storedIn } from '../support/browser/page';
import { fullWalk } from '../support/browser/screens';
import { words } from '../support/browser/texts';

const { visit } = browserForFile();

const [first = '', second = ''] = fullWalk.path;
const [[key = '', sound = ''] = []] = Object.entries(storedAnswers(flow, fullWalk.answers));
const resealed = (answers: AnswerSet) => Object.values(storedAnswers(flow, answers))[0] ?? '';

const damaged: Record<string, string> = {
  'no JSON': '{"answers":',
  'an empty text': '',
  'the word null': 'null',
  'a list': '[]',
  'a later version': sound.replace('"version":', '"version":9'),
  'another flow': sound.replace(`"flow":"${flow.id}"`, '"flow":"ander"'),
  'another schema': sound.replace('"schema":', '"schema":9'),
  'a negative rev': sound.replace('"rev":', '"rev":-'),
  'an unknown key': sound.replace('{', '{"extra":1,'),
  'null for an answer': resealed(JSON.parse(`{"${first}":null}`)),
  'null for all answers': sound.replace(/"answers":.*/, '"answers":null}'),
  'an option that does not exist': resealed({ [first]: 'bestaat-niet' }),
  'a huge text': JSON.stringify({ [first]: 'x'.repeat(3_000_000) }),
};

test('sets what does not fit aside, whatever is wrong with it, and says so', async () => {
  const page = await visit({ at: addressOf(first) });
  for (const [kind, text] of Object.entries(damaged)) {
    expect(text, kind).not.toBe(sound);
    await page.evaluate(
      ([name, broken]) => {
        window.localStorage.clear();
        window.localStorage.setItem(name, broken);
      },
      [key, text] as const,
    );
    await page.reload();
    await atStep(page, first);
    await expect
      .poll(() => page.getByRole('status').allInnerTexts(), { message: kind })
      .toContain(words.notices.setAside);
    expect(Object.values(await storedIn(page)).includes(text), kind).toBe(true);
    expect(await page.getByRole('radio', { checked: true }).count(), kind).toBe(0);
  }
});

test('keeps a new walk beside what was set aside', async () => {
  const text = damaged['no JSON'] ?? '';
  const page = await visit({ at: addressOf(first), stored: { [key]: text } });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  await page.reload();
  await atStep(page, second);
  expect(Object.values(await storedIn(page)).includes(text)).toBe(true);
});

test('walks on beside a text that is too large to be moved, and does not write over it', async () => {
  const text = damaged['a huge text'] ?? '';
  const page = await visit({ at: addressOf(first), stored: { [key]: text } });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  expect(Object.values(await storedIn(page)).includes(text)).toBe(true);
});

test('says so to who comes in by the start page too', async () => {
  const page = await visit({ stored: { [key]: '{"answers":' } });
  await page.getByText('Start de keuzehulp', { exact: true }).click();
  await atStep(page, first);
  await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain(words.notices.setAside);
});

test('keeps names that the flow does not know beside the walk', async () => {
  const page = await visit({ at: addressOf(first), stored: storedAnswers(flow, { onbekendeVraag: ['1', '2'] }) });
  await clickThrough(page, first, fullWalk.answers[first]);
  await atStep(page, second);
  expect((await storedIn(page))[key]).toContain('onbekendeVraag');
});
