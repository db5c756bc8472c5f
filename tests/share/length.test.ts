import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import { encode } from '../../src/share/codec';
import { layoutOf, type Slot } from '../../src/share/layout';
import { allAnswers, manyAnswers } from '../support/unit/arbitraries';

/** A fragment must be shorter. */
const bound = 60;

/** How many different digits the answers to a question can be at most, in the order in which a code has them. */
function capacity(line: Slot): bigint {
  if (line.kind === 'single') return BigInt(line.options.length + 1);
  if (line.kind === 'checklist') return 2n * 4n ** BigInt(line.items.length);
  if (line.kind === 'multi') {
    return line.options.reduce((product, _, index) => product * BigInt(index + 1), BigInt(line.options.length + 1));
  }
  return Object.values(line.fields).reduce((product, [min, max]) => product * 2n * BigInt(max - min + 1), 2n);
}

describe.each(flows)('a link of $id', (flow) => {
  const fragment = (code: string) => `#/${flow.id}/deel/${code}`;

  test('cannot hold more than fits: the registry gives the most bits', () => {
    const version = 32n;
    const largest =
      [...layoutOf(flow.registry, flow.version).values()].reduce((product, slot) => product * capacity(slot), version) -
      1n;
    const packed = largest.toString(32).length;
    const length = 1 + packed + 3;
    expect(fragment('x'.repeat(length)).length).toBeLessThan(bound);
    fc.assert(
      fc.property(allAnswers(flow), (answers) => {
        expect(encode(flow, answers).length).toBeLessThanOrEqual(length);
      }),
    );
  });

  test('is short for complete answers with all numbers filled in, on the path and off it', () => {
    const lengths = manyAnswers(flow, 150).flatMap((answers) => {
      const full = Object.entries(flow.questions).map(([id, question]) =>
        question.kind === 'numbers'
          ? [id, Object.fromEntries(Object.entries(question.limits).map(([field, { max }]) => [field, max]))]
          : [id, answers[id]],
      );
      const filled = Object.fromEntries(full);
      return [filled, replay(flow, filled).answers].map((set) => fragment(encode(flow, set)).length);
    });
    expect(Math.max(...lengths)).toBeLessThan(bound);
  });

  test('is shorter for a walk that has just begun', () => {
    const [answers = {}] = manyAnswers(flow, 1);
    const begun = Object.fromEntries(Object.entries(answers).slice(0, 1));
    expect(encode(flow, {}).length).toBeLessThan(8);
    expect(encode(flow, begun).length).toBeLessThan(encode(flow, answers).length);
  });
});
