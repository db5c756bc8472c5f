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
  'naam',
  'ondersteuning',
  'financiering',
  'acties',
  'openVragen',
  'regels',
];

const ruleIds = ['P1 P2 P3', 'M1 M2 M3 M4 M5 M6 M7', 'F1 F2 F3 F4 F5 F6', 'N1 N2 N3', 'O1 O2 O3 O4'].map((ids) =>
  ids.split(' '),
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
  expect(reached(({ functie }) => functie)).toEqual(['huisartsenzorg', 'hybride', 'jeugdhulp', 'null', 'onbepaald']);
  expect(reached(({ naam }) => naam)).toEqual(['eerstHelderheid', 'null', 'ondersteunerJeugd', 'pohGgz']);
  expect(reached(({ ondersteuning }) => ondersteuning)).toEqual(['beide', 'geen', 'ondersteuner', 'pohGgz']);
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

test('there are fifty paths', () => {
  // problematiek known or not 2 × (basis: POH-GGZ or none 2, else 3 with training) × the municipality's person 5
  // (there; meant and wished or not 2; none and wished or not 2).
  expect(walk(jeugdaanbod).paths.size).toBe(2 * (2 + 3) * 5);
});
