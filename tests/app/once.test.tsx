import { beforeEach, expect, test } from 'vitest';
import { assign } from 'xstate';
import type { Flow } from '../../src/content/flow';
import { remembered } from '../../src/engine/machine';
import { steps } from '../../src/route/addresses';
import { encode } from '../../src/share/codec';
import { emptyBrowserBeforeEach, heading, open, walkPicnic } from './support/open';
import { picnic } from './support/picnic';
import type { PicnicAnswers } from './support/picnic-questions';

emptyBrowserBeforeEach();

let taken = 0;
const counting = assign({
  answers: (args: Parameters<typeof remembered<PicnicAnswers>>[0]) => {
    taken += 1;
    return remembered(args);
  },
});
/** The picnic with a machine that counts how often it takes an answer in. */
const counted: Flow = { ...picnic, machine: picnic.machine.provide({ actions: { remember: counting } }) };

beforeEach(() => {
  taken = 0;
});

test('an answer is replayed once, from the screen to where it leads', async () => {
  const user = await open('#/picnic', [counted]);
  await walkPicnic(user);
  expect(taken).toBe(5);
});

test('answers out of a link are replayed once', async () => {
  const answers = { weather: 'rain', umbrella: 'small', guests: {}, food: ['bread'] };
  await open(`#/picnic/${steps.shared}/${encode(picnic, answers)}`, [counted]);
  await heading('Title of packed?');
  expect(taken).toBe(4);
});
