import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { questions } from '../../../flows/jeugdaanbod/questions';
import { allAnswers } from '../../support/unit/arbitraries';
import { advised, sampled, walked } from '../../support/unit/jeugdaanbod';
import { walk } from '../../support/walk';

const keys = [
  'populatie',
  'model',
  'voorwaarden',
  'functie',
  'functieMits',
  'naam',
  'ondersteuning',
  'financiering',
  'acties',
  'eerst',
  'openVragen',
  'regels',
];

const ruleIds = ['P1 P2 P3', 'M1 M2 M3 M4 M5 M6 M7', 'F1 F2 F3 F4 F5 F6 F7 F8 F9', 'N1 N2 N3 N4', 'O1 O2 O3 O4 O5'].map(
  (ids) => ids.split(' '),
);

const many = sampled();

test('an advice has exactly its keys, in their order', () => {
  for (const { advice } of many) expect(Object.keys(advice ?? {})).toEqual(keys);
});

test('exactly one rule of each group fires, in the order of the groups; F and N only when asked', () => {
  for (const { advice, path } of many) {
    const asked = ruleIds.filter((ids) => path.includes('functieBetaler') || !/^[FN]/.test(ids[0] ?? ''));
    const regels: readonly string[] = advice?.regels ?? [];
    expect(regels.map((id) => asked.findIndex((ids) => ids.includes(id)))).toEqual(asked.map((_, index) => index));
  }
});

test('every rule and every outcome is reached', () => {
  const advices = many.flatMap(({ advice }) => advice ?? []);
  const reached = (of: (advice: (typeof advices)[number]) => unknown) =>
    [...new Set(advices.map(of))].map(String).toSorted();
  expect([...new Set(advices.flatMap(({ regels }) => regels))].toSorted()).toEqual(ruleIds.flat().toSorted());
  expect(reached(({ populatie }) => populatie)).toEqual(['mogelijk', 'sterk', 'zwak']);
  expect(reached(({ model }) => model)).toEqual(['basis', 'basisEerst', 'plus', 'plusMits']);
  expect(reached(({ functie }) => functie)).toEqual([
    'contactpersoon',
    'gesplitst',
    'huisartsenzorg',
    'hybride',
    'jeugdhulp',
    'null',
    'onbepaald',
  ]);
  expect(reached(({ naam }) => naam)).toEqual(['eerstHelderheid', 'null', 'ondersteunerJeugd', 'perRol', 'pohGgz']);
  expect(reached(({ ondersteuning }) => ondersteuning)).toEqual([
    'beide',
    'eenPersoon',
    'geen',
    'ondersteuner',
    'pohGgz',
  ]);
});

test('open questions are those answered as unknown, in question order', () => {
  const open = ['onbekend', 'nietVastgelegd'];
  fc.assert(
    fc.property(allAnswers(jeugdaanbod), (given) => {
      const { advice, answers } = walked(given);
      const expected = Object.keys(questions).flatMap((id) => {
        const value = answers[id];
        if (typeof value !== 'object' || value === null) return open.includes(String(value)) ? [id] : [];
        if (Array.isArray(value)) return value.some((option) => open.includes(option)) ? [id] : [];
        return Object.entries(value).flatMap(([item, status]) =>
          open.includes(String(status)) ? [`${id}.${item}`] : [],
        );
      });
      expect([...(advice?.openVragen ?? [])].toSorted()).toEqual(expected.toSorted());
      const order = (advice?.openVragen ?? []).map((ref) => Object.keys(questions).indexOf(ref.split('.')[0] ?? ''));
      expect(order).toEqual([...order].toSorted((a, b) => a - b));
    }),
  );
});

test('what weighs most never changes the advice', () => {
  fc.assert(
    fc.property(allAnswers(jeugdaanbod), fc.constantFrom(...questions.afweging.options), (answers, option) => {
      expect(advised({ ...answers, afweging: [option] })).toEqual(advised(answers));
    }),
  );
});

test('there are as many paths as the guards make', () => {
  // On the person: not asked, or by who pays 3 × place asked or not 2. With a POH-GGZ `functieZelfde` is asked too.
  const person = 3 * 2;
  // Basic offer: a POH-GGZ or one wished for, which differ in the person alone, or none.
  const basis = 1 + person + person + (1 + person);
  // More: one to be trained, one that is, one wished for, which differs from that in the person alone, or none.
  const plus = 1 + person + (1 + person) + person + (1 + person);
  expect(walk(jeugdaanbod).paths.size).toBe(2 * (basis + plus));
});
