import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { Letter } from '../../src/content/letter';
import type { Mark } from '../../src/content/statement';
import { replay } from '../../src/engine/replay';
import type { Practice } from '../../src/features/hagro/model/hagro';
import { actionsIn, lackingIn, lettersOf } from '../../src/features/hagro/report/count/counts';
import { groups } from '../support/unit/hagro';
import { holdFor } from '../support/unit/laws';

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
  const counted = groups(flow, 0, 10).map((practices) => ({
    own: ownLetters(flow, practices),
    letters: lettersOf(flow, practices),
  }));

  test('everything agrees with the letter of each practice on its own', () => {
    holdFor(counted, 80, {
      'there is a letter for exactly who has an advice': ({ own, letters }) => {
        expect(letters.map(({ practice, letter }) => [practice.id, letter])).toEqual(own);
      },
      'what is lacking is what the letters mark as anything but done': ({ own, letters }) => {
        const marked = own.map(([practice, letter]) => ({ practice, marks: marksIn(letter) }));
        const lacking = lackingIn(letters);
        const ids = marked.flatMap(({ marks }) => marks.filter(({ mark }) => mark !== 'done').map(({ id }) => id));
        expect(lacking.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
        for (const { id, practices: who, of, marks: times } of lacking) {
          const looked = marked.filter(({ marks }) => marks.some((each) => each.id === id));
          const marking = (isIt: (mark: Mark) => boolean) =>
            looked.filter(({ marks }) => marks.some((each) => each.id === id && isIt(each.mark)));
          expect(who).toEqual(marking((mark) => mark !== 'done').map(({ practice }) => practice));
          expect(of).toBe(looked.length);
          for (const kind of ['partly', 'todo', 'unknown', 'apart'] as const) {
            expect(times.get(kind) ?? 0).toBe(marking((mark) => mark === kind).length);
          }
        }
        expect(isDescending(lacking.map(({ practices: who }) => who.length))).toBe(true);
      },
      'what is to be done is what the letters ask, by who does it': ({ own, letters }) => {
        const asks = own.map(([practice, letter]) => ({ practice, todo: todoIn(letter) }));
        const actions = actionsIn(letters);
        const asked = actions.map(({ owner, id }) => JSON.stringify([owner, id]));
        expect(asked.toSorted()).toEqual([...new Set(asks.flatMap(({ todo }) => todo))].toSorted());
        for (const [index, { practices: who }] of actions.entries()) {
          const those = asks.filter(({ todo }) => todo.includes(asked[index] ?? ''));
          expect(who).toEqual(those.map(({ practice }) => practice));
        }
        expect(isDescending(actions.map(({ practices: who }) => who.length))).toBe(true);
      },
    });
  });
});
