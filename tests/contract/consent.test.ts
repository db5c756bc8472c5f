import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { groupBy } from '../../src/engine/groupBy';
import { replay } from '../../src/engine/replay';
import { flat, refsOf, shownKeys, textsOf } from '../support/unit/texts';

const speaksOfConsent = (said: string) => /toestemming/i.test(said);
const namesTheCode = (said: string) => /meldcode/i.test(said);

/** Where consent is spoken of, the code for signs of child abuse has to be named beside it: it goes without consent. */
const lacking = (blocks: readonly (readonly [at: string, said: string])[]) =>
  blocks.filter(([, said]) => speaksOfConsent(said) && !namesTheCode(said)).map(([at]) => at);

describe.each(flows)('wherever $id speaks of consent, it names the code for child abuse', (flow) => {
  test('in each part of a letter', async () => {
    const texts = await textsOf(flow);
    const blocks = ((await flow.examples?.()) ?? []).flatMap(({ id, answers }) => {
      const done = replay(flow, answers);
      const letter = flow.letter(done.answers, done.advice);
      return letter.parts.map((part) => {
        const refs = refsOf({ title: letter.title, conclusion: [], summary: [], parts: [part] });
        return [
          `${id} ${part.id}`,
          refs.flatMap((ref) => shownKeys(ref, texts).map((key) => texts.get(key))).join(' '),
        ] as const;
      });
    });
    expect(blocks.some(([, said]) => speaksOfConsent(said))).toBe(true);
    expect([...new Set(lacking(blocks))]).toEqual([]);
  });

  test('in each question', async () => {
    const texts = [...(await textsOf(flow))];
    const blocks = Object.keys(flow.questions).map((id) => {
      const own = texts.filter(([key]) => key.startsWith(`questions.${id}.`)).map(([, said]) => said);
      return [id, own.join(' ')] as const;
    });
    expect(lacking(blocks)).toEqual([]);
  });
});

test('the explanation and the terms name the code for child abuse wherever they speak of consent', async () => {
  const own = (await Promise.all(library.explanation?.texts('nl') ?? [])).flatMap((file) => [...flat(file.default)]);
  const rows = groupBy(own, ([key]) => key.split('.', 3).join('.'));
  const blocks = [...rows].map(([row, said]) => [row, said.map(([, text]) => text).join(' ')] as const);
  expect(blocks.some(([, said]) => speaksOfConsent(said))).toBe(true);
  const terms = [...flat((await library.texts('nl')).default)].filter(([key]) => key.startsWith('terms.'));
  expect(lacking([...blocks, ...terms])).toEqual([]);
});
