import { expect, test } from 'vitest';
import { actionsPart, firstActions } from '../../../flows/jeugdaanbod/letter/actions';
import { lanesOf } from '../../../flows/jeugdaanbod/letter/lanes';
import { keyOf } from '../../support/unit/texts';
import { told } from '../../support/unit/told';

test('who wants no POH-GGZ is not told to look for one, and who is about to get one neither', () => {
  const texts = new Set<string>();
  for (const { answers, advice } of told) {
    const part = actionsPart(answers);
    const all = part.kind === 'actions' ? part.groups.flatMap(({ items }) => items) : [];
    const keys = [...all, ...firstActions(answers).actions]
      .filter(({ id }) => id === 'pohGgz')
      .map(({ text }) => keyOf(text));
    for (const key of keys) texts.add(key);
    const isUnwanted = answers.pohGgz === 'geen' && !advice.model.startsWith('plus');
    const isComing = advice.functie === 'huisartsenzorg' && answers.gemeenteFunctie !== 'aanwezig';
    const isTold = keys.some((key) => key.endsWith('.pohGgz'));
    expect((isUnwanted || isComing) && isTold, JSON.stringify(answers)).toBe(false);
  }
  expect(texts.size).toBe(6);
});

test('a person who is not there yet is told of as one who is meant', () => {
  const spoken = new Set<string>();
  for (const { answers, advice, compared } of told) {
    const isThere = answers.gemeenteFunctie === 'aanwezig';
    const across = lanesOf(answers, advice).across;
    const why = compared.options.find(({ id }) => id === 'hybride')?.why ?? '';
    for (const key of [...(across === undefined ? [] : [keyOf(across.text)]), keyOf(why)]) {
      spoken.add(key);
      const present = /^lanes\.across\.|\.nu$/.test(key);
      const meant = /^lanes\.acrossBedoeld\.|\.bedoeld$|^lanes\.tweeRollen$/.test(key);
      expect([key, present && !isThere, meant && isThere]).toEqual([key, false, false]);
    }
  }
  expect(spoken).toContain('comparison.why.hybride.nu');
  expect(spoken).toContain('comparison.why.hybride.bedoeld');
});
