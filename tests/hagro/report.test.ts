import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { replay } from '../../src/engine/replay';
import type { Hagro } from '../../src/features/hagro/model/hagro';
import { rowsOf } from '../../src/features/hagro/model/rows';
import { holdsFor, questions } from '../support/unit/hagros';
import { wholeReport } from '../support/unit/report';

const [flow] = flows;

const isComplete = ({ answers: given }: { answers: Hagro['practices'][number]['answers'] }) =>
  replay(flow, given).current === null;

describe('the report of any hagro', () => {
  test('has every row once: agreed on, different, numbers or asked of nobody', () => {
    holdsFor((_, { agree, differ, facts, notAsked }) => {
      const found = [...agree, ...(differ ?? []), ...facts].map(({ row }) => row.id);
      expect([...found, ...notAsked.map(({ id }) => id)].toSorted()).toEqual(
        rowsOf(flow)
          .map(({ id }) => id)
          .toSorted(),
      );
    });
  });

  test('says of each agreed and each different row what every practice itself answered', () => {
    holdsFor(({ practices }, { agree, differ }) => {
      const paths = practices.filter(isComplete).map(({ id, answers: own }) => [id, replay(flow, own).path] as const);
      const asked = (question: string) => paths.flatMap(([id, path]) => (path.includes(question) ? [id] : []));
      for (const { row, asked: ids } of [...agree, ...(differ ?? [])]) {
        expect(ids.toSorted((a, b) => a - b)).toEqual(asked(row.question));
      }
      for (const { choices, asked: ids } of differ ?? []) {
        expect(new Set(choices.flatMap((each) => each.practices))).toEqual(new Set(ids));
      }
    });
  });

  test('counts every action as the own letters of the practices do', () => {
    holdsFor(({ practices }, { actions, asks, count }) => {
      const expected = new Map<string, number>();
      for (const practice of practices.filter(isComplete)) {
        const { answers: own, advice } = replay(flow, practice.answers);
        for (const part of flow.letter(own, advice).parts) {
          if (part.kind !== 'actions') continue;
          for (const group of part.groups) {
            for (const { id } of group.items) {
              const key = `${group.id} ${id}`;
              expected.set(key, (expected.get(key) ?? 0) + 1);
            }
          }
        }
      }
      const found = [...actions, ...asks].flatMap(({ owner, items }) =>
        items.map((item) => [`${owner} ${item.id}`, item.practices.length] as const),
      );
      expect(found).toHaveLength(expected.size);
      expect(new Map(found)).toEqual(expected);
      expect(asks.every(({ owner }) => flow.meeting?.asks.includes(owner))).toBe(true);
      expect(actions.some(({ owner }) => flow.meeting?.asks.includes(owner))).toBe(false);
      expect(count).toBe(practices.filter(isComplete).length);
    });
  });

  test('has everything that was said once, and nothing else', () => {
    holdsFor(({ points }, { said }) => {
      expect(said.map(({ question }) => question)).toEqual(questions.filter((id) => Object.hasOwn(points, id)));
      expect(Object.fromEntries(said.map(({ question, ...rest }) => [question, rest]))).toEqual(points);
    });
  });

  test('is the same without the practices that are not complete, but for who took part', () => {
    holdsFor((hagro, { participants, ...report }) => {
      const practices = hagro.practices.filter(isComplete);
      const { participants: _, ...without } = wholeReport(flow, { ...hagro, practices });
      expect(report).toEqual(without);
      expect(participants.map(({ id }) => id)).toEqual(hagro.practices.map(({ id }) => id));
      expect(participants.filter(({ outcomes }) => outcomes === null)).toHaveLength(
        hagro.practices.length - practices.length,
      );
    });
  });

  test('puts what matters most first', () => {
    holdsFor((_, { differ }) => {
      const sizes = (differ ?? []).map(({ matter }) => [matter.conclusion, matter.details, matter.unknown]);
      const order = sizes.map(([a, b, c]) => (a?.length ?? 0) * 1e4 + (b?.length ?? 0) * 1e2 + (c?.length ?? 0));
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    });
  });
});
