import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { allAnswers, oneAnswer } from '../../support/unit/arbitraries';
import { sampled, typed, walked } from '../../support/unit/jeugdaanbod';
import { representatives } from '../../support/unit/values';

const explained = (answers: Readonly<Record<string, unknown>>) => jeugdaanbod.explain(typed(answers));
const samples = sampled();

/** Names what is not in order, out of all that it looked at: a selection by design. */
const selection = 'M7';

const questionsIn = (refs: readonly string[]) => refs.map((ref) => ref.split('.')[0] ?? ref);

test('explains exactly the rules of the advice, each with a passage and an answer on the path', () => {
  for (const { advice, answers, path } of samples) {
    const rules = explained(answers);
    expect(rules.map(({ id }) => id)).toEqual(advice?.regels);
    for (const { id, because, cite } of rules) {
      expect(cite.length, `${id} has no citation`).toBeGreaterThan(0);
      expect(
        questionsIn(because).some((question) => path.includes(question)),
        `${id} has no answer behind it`,
      ).toBe(true);
    }
  }
});

/** The rules of a group on changed answers, when the answers behind them are all still asked. */
function stillFires(
  group: string,
  before: ReturnType<typeof explained>[number],
  changed: Readonly<Record<string, unknown>>,
) {
  const after = walked(changed);
  const kept = questionsIn(before.because).every((question) => after.path.includes(question));
  return kept ? explained(after.answers).find((rule) => rule.group === group)?.id : before.id;
}

const mostKinds = 5;

/** Samples in which the rules of a group fired, each rule for up to five kinds of reasons. */
function kindsOf(group: string) {
  const seen = new Map<string, Set<string>>();
  return samples.flatMap(({ answers }) => {
    const before = explained(answers).find((rule) => rule.group === group);
    if (before === undefined || before.id === selection) return [];
    const kinds = seen.get(before.id) ?? new Set();
    seen.set(before.id, kinds);
    if (kinds.size === mostKinds || kinds.has(before.because.join())) return [];
    kinds.add(before.because.join());
    return [{ before, answers }];
  });
}

describe.each(['populatie', 'model', 'functie', 'naam', 'ondersteuning'])(
  'the answers behind a rule on %s',
  (group) => {
    test('are enough: another answer elsewhere leaves the rule as it is', () => {
      fc.assert(
        fc.property(allAnswers(jeugdaanbod), oneAnswer(jeugdaanbod), (answers, { id, value }) => {
          const before = explained(walked(answers).answers).find((rule) => rule.group === group);
          if (before === undefined || before.id === selection || questionsIn(before.because).includes(id)) return;
          const told = `${before.id} because of ${before.because}, then ${id} becomes ${JSON.stringify(value)}`;
          expect(stillFires(group, before, { ...answers, [id]: value }), `${told}`).toBe(before.id);
        }),
        { numRuns: 300 },
      );
    });

    test('are enough for every rule of the group', () => {
      const broken = new Set<string>();
      for (const { before, answers } of kindsOf(group)) {
        for (const [id, question] of Object.entries(jeugdaanbod.questions)) {
          if (questionsIn(before.because).includes(id)) continue;
          for (const value of representatives(question)) {
            const after = stillFires(group, before, { ...answers, [id]: value });
            const told = `${before.id} because of ${before.because}, but with ${id} = ${JSON.stringify(value)} ${after}`;
            if (after !== before.id) broken.add(told);
          }
        }
      }
      expect([...broken]).toEqual([]);
    });
  },
);
