import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import type { Letter, Part } from '../../src/content/letter';
import type { AnswerSet } from '../../src/engine/question';
import { replay } from '../../src/engine/replay';
import { manyLetters } from '../support/unit/letters';

/** What a part of a letter shows that a reviewer has to have seen once: actions, and how far things are. */
function shownBy(part: Part): string[] {
  switch (part.kind) {
    case 'actions':
      return part.groups.flatMap(({ items }) => items.map(({ id }) => `action ${id}`));
    case 'ways':
      return part.ways.flatMap(({ items }) => items.map(({ id }) => `action ${id}`));
    case 'marks':
      return part.items.map(({ mark }) => `status ${part.id} ${mark}`);
    case 'table':
      return part.rows.flatMap(({ mark }) => (mark === null ? [] : [`status ${part.id} ${mark}`]));
    default:
      return [];
  }
}

/** Rules that fired, outcomes, actions and statuses of one set of answers. */
function reachedBy(flow: Flow, answers: AnswerSet, advice: unknown, letter: Letter): string[] {
  return [
    ...(flow.explain?.(answers) ?? []).map(({ id }) => `rule ${id}`),
    // A rule also decides by being the outcome: what comes first in a check of two sides.
    ...(flow.outcomes?.(advice) ?? []).flatMap(({ id, value }) => [`outcome ${id} ${value}`, `rule ${value}`]),
    ...letter.parts.flatMap(shownBy),
  ];
}

/** All that the examples of a flow reach. */
async function inExamples(flow: Flow): Promise<ReadonlySet<string>> {
  const all = (await flow.examples?.()) ?? [];
  return new Set(
    all.flatMap((example) => {
      const { answers, advice } = replay(flow, example.answers);
      return reachedBy(flow, answers, advice, flow.letter(answers, advice));
    }),
  );
}

const signed = (flow: Flow, group: string, as: string) =>
  (flow.claims?.() ?? []).filter((claim) => claim.group === group).map(({ id }) => `${as} ${id}`);

const todo = ({ id }: Flow) => `flows/${id}/examples: add an example that reaches each of these`;

describe.each(flows)('the examples of $id', (flow) => {
  test('reach every rule and every action', async () => {
    const reached = await inExamples(flow);
    const wanted = [...signed(flow, 'rules', 'rule'), ...signed(flow, 'actions', 'action')];
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      wanted.filter((each) => !reached.has(each)),
      todo(flow),
    ).toEqual([]);
  });

  test('reach every outcome and every status that any answers lead to', async () => {
    const reached = await inExamples(flow);
    const possible = (await manyLetters(flow)).flatMap((told) =>
      reachedBy(flow, told.replay.answers, told.replay.advice, told.letter),
    );
    expect(
      [...new Set(possible)].filter((each) => !reached.has(each)),
      todo(flow),
    ).toEqual([]);
  });
});
