import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { lengthsOf } from '../../src/engine/lengths';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { picked } from '../support/picked';
import { allAnswers } from '../support/unit/arbitraries';
import { tiny } from '../support/unit/tiny';
import { walk } from '../support/walk';

const all: readonly Flow[] = [...flows, tiny];

/** A finished walk as it was before each of its questions, and at its end. */
const standsOf = ({ path, answers }: { readonly path: readonly string[]; readonly answers: AnswerSet }) =>
  [...path, null].map((current, count) => {
    const before = path.slice(0, count);
    return { path: before, current, answers: picked(answers, before) };
  });

describe.each(all)('how long a walk through $id is', (flow) => {
  test('lies within what is said at every question of it', () => {
    fc.assert(
      fc.property(allAnswers(flow), (answers) => {
        const whole = replay(flow, answers);
        const length = whole.path.length;
        const said = standsOf(whole).map((stand) => lengthsOf(flow, stand));
        expect(said.filter(({ shortest, longest }) => shortest > length || longest < length)).toEqual([]);
        expect(said.at(-1)).toEqual({ shortest: length, longest: length, middle: length });
        expect(said.filter(({ shortest, longest, middle }) => middle < shortest || middle > longest)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(flows)('the shortest and the longest walk through $id', (flow) => {
  // Guards of these flows read single choices only: those tell the ways apart.
  const told = (id: string, value: unknown) => (flow.questions[id]?.kind === 'single' ? `${id}=${value}` : id);

  test('are those of the ways that go on from there', () => {
    const stands = new Map<string, { readonly lengths: number[]; readonly so: ReturnType<typeof lengthsOf> }>();
    for (const way of walk(flow).ways) {
      for (const stand of standsOf(way)) {
        const key = stand.path.map((id) => told(id, way.answers[id])).join(' ');
        const known = stands.get(key) ?? { lengths: [], so: lengthsOf(flow, stand) };
        known.lengths.push(way.path.length);
        stands.set(key, known);
      }
    }
    const wrong = [...stands].filter(
      ([, { lengths, so }]) => so.shortest !== Math.min(...lengths) || so.longest !== Math.max(...lengths),
    );
    expect(wrong).toEqual([]);
  });
});
