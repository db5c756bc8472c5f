import { expect, test } from 'vitest';
import { single } from '../../src/engine/question';
import { fingerprintsOf } from '../share/fingerprint';
import { stepsFor } from '../support/gate/steps';
import { uitje } from './fourth';
import { frozen } from './fourth/registry';

const cite = uitje.questions['weer']?.cite ?? [{ source: 'book', section: 'page', lines: null }];
const example = {
  id: 'one',
  name: 'one',
  cite,
  assumed: [],
  advice: null,
  answers: { weer: 'zon', spullen: ['bal'] },
};
const kept = { ...uitje, examples: async () => [example] };

test('a whole flow has no step left', async () => {
  expect(await stepsFor(uitje, frozen)).toEqual([]);
});

test('a new question has to get a state, a version, a line and a fingerprint, all told at once', async () => {
  const questions = { ...uitje.questions, wachttijd: single(['kort', 'lang'], cite) };
  const line = { since: 2, question: 'wachttijd', kind: 'single', options: ['kort', 'lang'] } as const;
  const print = fingerprintsOf([line])[2];
  expect(await stepsFor({ ...uitje, questions }, frozen)).toEqual([
    expect.stringMatching(/machine\.ts.*`wachttijd`, after `spullen`/),
    expect.stringMatching(/index\.ts.*version to 2/),
    expect.stringContaining(
      "registry.ts: add at the end of `registry`: {since: 2,question: 'wachttijd',kind: 'single',options: ['kort','lang']},",
    ),
    expect.stringContaining(`registry.ts: add at the end of \`frozen\`: 2: '${print}',`),
  ]);
  const machineOnly = { ...uitje, questions, version: 2, registry: [...uitje.registry, line] };
  expect(await stepsFor(machineOnly, { ...frozen, 2: `${print}` })).toHaveLength(1);
});

test('a new option has to get a version, a line and a fingerprint', async () => {
  const questions = { ...uitje.questions, weer: single(['zon', 'regen', 'hagel', 'onbekend'], cite) };
  const steps = await stepsFor({ ...uitje, questions }, frozen);
  expect(steps).toHaveLength(3);
  expect(steps[1]).toContain("options: ['hagel']");
});

test('a state without a question is named', async () => {
  const { spullen: _, ...questions } = uitje.questions;
  expect(await stepsFor({ ...uitje, questions }, frozen)).toEqual([expect.stringMatching(/questions\.ts.*`spullen`/)]);
});

test('what was registered before has to be put back, whatever else there is to do', async () => {
  const registry = uitje.registry.toReversed();
  expect(await stepsFor({ ...uitje, registry }, frozen)).toEqual([expect.stringMatching(/put back.*version 1/)]);
});

test.each([
  ['stops short', { weer: 'zon' }, 'spullen'],
  ['holds what is no option', { weer: 'mist', spullen: ['bal'] }, 'weer'],
])('an example that %s is named, with the question', async (_, answers, at) => {
  const examples = async () => [{ ...example, answers }];
  expect(await stepsFor({ ...kept, examples }, frozen)).toEqual([
    expect.stringMatching(new RegExp(`examples: .*\`${at}\` \\(one\\)`)),
  ]);
});

test('an example that answers what is skipped for it is named, with the question', async () => {
  const answers = { ...example.answers, jas: { capuchon: 'ja', zakken: 'ja' } as const };
  const examples = async () => [{ ...example, answers }];
  expect(await stepsFor({ ...kept, examples }, frozen)).toEqual([
    expect.stringMatching(/examples: take away .*`jas`.*\(one\)/),
  ]);
});
