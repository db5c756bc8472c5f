import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { Letter } from '../../src/content/letter';
import { replay } from '../../src/engine/replay';
import type { Practice } from '../../src/features/hagro/model/gathering';
import { actionsIn, lackingIn, lettersOf } from '../../src/features/hagro/report/count/counts';
import { groups } from '../support/unit/group';

/** The letter of each practice that has an advice, by its id, each written on its own. */
function ownLetters(flow: Flow, practices: readonly Practice[]): (readonly [number, Letter])[] {
  return practices.flatMap(({ id, answers }) => {
    const { current, answers: walked, advice } = replay(flow, answers);
    return current === null ? [[id, flow.letter(walked, advice)] as const] : [];
  });
}

/** `id mark` of everything that a letter marks. */
const marksIn = (letter: Letter) =>
  letter.parts.flatMap((part) => (part.kind === 'marks' ? part.items.map(({ id, mark }) => ({ id, mark })) : []));

/** Whose turn it is and what to do, of everything that a letter asks to do. */
const todoIn = (letter: Letter) =>
  letter.parts.flatMap((part) =>
    part.kind === 'actions'
      ? part.groups.flatMap(({ id: owner, items }) => items.map(({ id }) => JSON.stringify([owner, id])))
      : [],
  );

const isDescending = (counts: readonly number[]) =>
  counts.every((count, index) => count <= (counts[index - 1] ?? count));

describe.each(flows)('counted over the letters of $id', (flow) => {
  const whenAny = (check: (practices: readonly Practice[]) => void) =>
    fc.assert(fc.property(groups(flow, 0, 10), check), { numRuns: 80 });

  test('there is a letter for exactly who has an advice', () => {
    whenAny((practices) => {
      const found = lettersOf(flow, practices).map(({ practice, letter }) => [practice.id, letter]);
      expect(found).toEqual(ownLetters(flow, practices));
    });
  });

  test('what is lacking is what the letters mark as anything but done', () => {
    whenAny((practices) => {
      const own = ownLetters(flow, practices);
      const lacking = lackingIn(lettersOf(flow, practices));
      const ids = new Set(
        own.flatMap(([, letter]) =>
          marksIn(letter)
            .filter(({ mark }) => mark !== 'done')
            .map(({ id }) => id),
        ),
      );
      expect(lacking.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
      for (const { id, practices: who, of, marks } of lacking) {
        const looked = own.filter(([, letter]) => marksIn(letter).some((each) => each.id === id));
        const without = looked.filter(([, letter]) =>
          marksIn(letter).some((each) => each.id === id && each.mark !== 'done'),
        );
        expect(who).toEqual(without.map(([practice]) => practice));
        expect(of).toBe(looked.length);
        for (const mark of ['partly', 'todo', 'unknown', 'advisedAgainst'] as const) {
          const times = without.filter(([, letter]) =>
            marksIn(letter).some((each) => each.id === id && each.mark === mark),
          );
          expect(marks.get(mark) ?? 0).toBe(times.length);
        }
      }
      expect(isDescending(lacking.map(({ practices: who }) => who.length))).toBe(true);
    });
  });

  test('what is to be done is what the letters ask, by who does it', () => {
    whenAny((practices) => {
      const own = ownLetters(flow, practices);
      const actions = actionsIn(lettersOf(flow, practices));
      const asked = actions.map(({ owner, id }) => JSON.stringify([owner, id]));
      expect(asked.toSorted()).toEqual([...new Set(own.flatMap(([, letter]) => todoIn(letter)))].toSorted());
      for (const [index, { practices: who }] of actions.entries()) {
        const those = own.filter(([, letter]) => todoIn(letter).includes(asked[index] ?? ''));
        expect(who).toEqual(those.map(([practice]) => practice));
      }
      expect(isDescending(actions.map(({ practices: who }) => who.length))).toBe(true);
    });
  });
});
