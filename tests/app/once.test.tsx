import { beforeEach, expect, test } from 'vitest';
import { assign } from 'xstate';
import type { Flow } from '../../src/content/flow';
import { remembered } from '../../src/engine/machine';
import { encode } from '../../src/share/codec';
import { sharedStep } from '../../src/share/link';
import { emptyBrowserBeforeEach, heading, open, walkPicnic } from './support/open';
import { picnic } from './support/picnic';
import type { PicnicAnswers } from './support/picnic-questions';

emptyBrowserBeforeEach();

let steps = 0;
const counting = assign({
  answers: (args: Parameters<typeof remembered<PicnicAnswers>>[0]) => {
    steps += 1;
    return remembered(args);
  },
});
/** The picnic with a machine that counts how often it takes an answer in. */
const counted: Flow = { ...picnic, machine: picnic.machine.provide({ actions: { remember: counting } }) };

beforeEach(() => {
  steps = 0;
});

test('an answer is replayed once, from the screen to where it leads', async () => {
  const user = await open('#/picnic', [counted]);
  await walkPicnic(user);
  expect(steps).toBe(5);
});

test('answers out of a link are replayed once', async () => {
  const answers = { weather: 'rain', umbrella: 'small', guests: {}, food: ['bread'] };
  await open(`#/picnic/${sharedStep}/${encode(picnic, answers)}`, [counted]);
  await heading('Title of packed?');
  expect(steps).toBe(4);
});
