import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Agenda } from '../../src/content/agenda';
import type { Flow } from '../../src/content/flow';
import { replay } from '../../src/engine/replay';
import type { Practice } from '../../src/features/hagro/model/gathering';
import { agendasOf, type GroupAgenda } from '../../src/features/hagro/report/count/agendas';
import { completeAnswers, groups, practiceOf } from '../support/unit/group';

const keyOf = (thing: unknown) => JSON.stringify(thing);

/** The agendas of one practice, with its id. */
function own(flow: Flow, { id, answers }: Practice): { id: number; agendas: readonly Agenda[] }[] {
  const { current, answers: walked, advice } = replay(flow, answers);
  return current === null ? [{ id, agendas: flow.agendas(walked, advice) }] : [];
}

/** `agenda item lead line` of every line there is, in order. */
const linesOf = (agendas: readonly Agenda[]) =>
  agendas.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      item.groups.flatMap(({ lead, lines }) => lines.map((line) => `${id} ${item.id} ${keyOf(lead)} ${keyOf(line)}`)),
    ),
  );

const groupLines = (agendas: readonly GroupAgenda[]) =>
  agendas.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      item.groups.flatMap(({ lead, lines }) =>
        lines.map(({ line, practices }) => ({ line: `${id} ${item.id} ${keyOf(lead)} ${keyOf(line)}`, practices })),
      ),
    ),
  );

describe.each(flows.filter(({ meeting }) => meeting !== null))('the agendas of $id, for a group', (flow) => {
  const whenAny = (check: (practices: readonly Practice[]) => void) =>
    fc.assert(fc.property(groups(flow, 0, 10), check), { numRuns: 80 });

  test('have the agenda of each practice in its own order', () => {
    whenAny((practices) => {
      const merged = groupLines(agendasOf(flow, practices)).map(({ line }) => line);
      for (const each of practices.flatMap((practice) => own(flow, practice))) {
        const lines = linesOf(each.agendas);
        expect(merged.filter((line) => lines.includes(line))).toEqual(lines);
      }
      expect(new Set(merged).size).toBe(merged.length);
    });
  });

  test('name with each line exactly whose it is', () => {
    whenAny((practices) => {
      const owned = practices
        .flatMap((practice) => own(flow, practice))
        .map(({ id, agendas }) => ({ id, lines: new Set(linesOf(agendas)) }));
      for (const { line, practices: who } of groupLines(agendasOf(flow, practices))) {
        expect(who).toEqual(owned.filter(({ lines }) => lines.has(line)).map(({ id }) => id));
        expect(who.length).toBeGreaterThan(0);
      }
    });
  });

  test('are, for one practice, its own', () => {
    fc.assert(
      fc.property(completeAnswers(flow), (answers) => {
        const practice = practiceOf(7, answers);
        const alone = agendasOf(flow, [practice]).map((agenda) => ({
          ...agenda,
          items: agenda.items.map((item) => ({
            ...item,
            groups: item.groups.map(({ lead, lines }) => ({ lead, lines: lines.map(({ line }) => line) })),
          })),
        }));
        const [mine] = own(flow, practice);
        expect(linesOf(alone)).toEqual(linesOf(mine?.agendas ?? []));
        expect(alone.map(({ id, title, intro }) => [id, title, intro])).toEqual(
          mine?.agendas.map(({ id, title, intro }) => [id, title, intro]),
        );
        const cites = (agendas: readonly Agenda[]) =>
          agendas.flatMap(({ items }) =>
            items.map(({ cite }) => [...new Set(cite.map((each) => JSON.stringify(each)))]),
          );
        expect(cites(alone)).toEqual(cites(mine?.agendas ?? []));
      }),
      { numRuns: 40 },
    );
  });

  test('have the same lines whatever the order of the practices', () => {
    whenAny((practices) => {
      const lines = (of: readonly Practice[]) =>
        groupLines(agendasOf(flow, of))
          .map(({ line, practices: who }) => `${line} ${who.toSorted((a, b) => a - b).join()}`)
          .toSorted();
      expect(lines(practices.toReversed())).toEqual(lines(practices));
    });
  });
});
