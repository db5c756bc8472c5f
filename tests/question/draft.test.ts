import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flows } from '../../flows';
import { itemsOf } from '../../src/engine/answer';
import { statuses } from '../../src/engine/question';
import { controlId, draftFrom, draftOf, valueOf } from '../../src/question/draft';
import { someAnswer } from '../support/browser/walks';

const questions = flows.flatMap((flow) => Object.entries(flow.questions));
const checklists = questions.filter(([, question]) => itemsOf(question).length > 0);

test('a checklist is the same answer in whatever order its items were given', () => {
  fc.assert(
    fc.property(fc.constantFrom(...checklists), fc.infiniteStream(fc.nat()), ([, question], numbers) => {
      const items = itemsOf(question);
      const drawn = items.map((item) => ({ item, place: numbers.next().value ?? 0 }));
      const entries = drawn.map(({ item, place }) => [item, statuses[place % statuses.length] ?? 'ja'] as const);
      const shuffled = drawn.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
      const given = Object.fromEntries(entries);
      const inOtherOrder = Object.fromEntries(shuffled.map((item) => [item, given[item] ?? 'ja']));
      expect(JSON.stringify(valueOf(question, inOtherOrder))).toBe(JSON.stringify(valueOf(question, given)));
    }),
  );
});

test.each(questions)('the controls of %s give the draft that shows its answer', (id, question) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const answer = someAnswer(question, (count) => seed % count);
    const draft = draftOf(question, answer);
    const controls = Object.entries(draft).map(([part, text]) =>
      itemsOf(question).length > 0 ? [controlId(id, part, text), 'on'] : [controlId(id, part || text), text],
    );
    expect(draftFrom(id, question, Object.fromEntries(controls))).toEqual(draft);
  }
});
