import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Agenda, AgendaLine } from '../../src/content/agenda';
import type { Flow } from '../../src/content/flow';
import { replay } from '../../src/engine/replay';
import type { Practice } from '../../src/features/hagro/model/hagro';
import { agendasOf, type HagroAgenda } from '../../src/features/hagro/report/count/agendas';
import { completeAnswers, groups, practiceOf } from '../support/unit/hagro';
import { holdFor } from '../support/unit/laws';

const keyOf = (thing: unknown) => JSON.stringify(thing);
/** A line by what it says: what it rests on can differ from practice to practice. */
const saidOf = ({ about, text }: AgendaLine) => keyOf([about, text]);

/** The agendas of one practice, with its id. */
function own(flow: Flow, { id, answers }: Practice): { id: number; agendas: readonly Agenda[] }[] {
  const { current, answers: walked, advice } = replay(flow, answers);
  return current === null ? [{ id, agendas: flow.agendas?.(walked, advice) ?? [] }] : [];
}

/** `agenda item lead line` of every line there is, in order. */
const linesOf = (agendas: readonly Agenda[]) =>
  agendas.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      item.groups.flatMap(({ lead, lines }) => lines.map((line) => `${id} ${item.id} ${keyOf(lead)} ${saidOf(line)}`)),
    ),
  );

const groupLines = (agendas: readonly HagroAgenda[]) =>
  agendas.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      item.groups.flatMap(({ lead, lines }) =>
        lines.map(({ line, practices }) => ({ line: `${id} ${item.id} ${keyOf(lead)} ${saidOf(line)}`, practices })),
      ),
    ),
  );

/** Lines with whose they are, whatever their order. */
const asSet = (lines: ReturnType<typeof groupLines>) =>
  lines.map(({ line, practices }) => `${line} ${practices.toSorted((a, b) => a - b).join()}`).toSorted();

describe.each(flows.filter(({ meeting }) => meeting !== undefined))('the agendas of $id, for a group', (flow) => {
  const merged = groups(flow, 0, 10).map((practices) => ({
    practices,
    lines: groupLines(agendasOf(flow, practices)),
    owned: practices
      .flatMap((practice) => own(flow, practice))
      .map(({ id, agendas }) => ({ id, lines: linesOf(agendas) })),
  }));

  test('are those of the practices, merged', () => {
    holdFor(merged, 80, {
      'the agenda of each practice is there in its own order': ({ lines, owned }) => {
        const all = lines.map(({ line }) => line);
        for (const { lines: mine } of owned) expect(all.filter((line) => mine.includes(line))).toEqual(mine);
        expect(new Set(all).size).toBe(all.length);
      },
      'each line names exactly whose it is': ({ lines, owned }) => {
        const known = owned.map((each) => ({ id: each.id, lines: new Set(each.lines) }));
        for (const { line, practices: who } of lines) {
          expect(who).toEqual(known.filter((each) => each.lines.has(line)).map(({ id }) => id));
          expect(who.length).toBeGreaterThan(0);
        }
      },
      'the lines are the same whatever the order of the practices': ({ practices, lines }) => {
        expect(asSet(groupLines(agendasOf(flow, practices.toReversed())))).toEqual(asSet(lines));
      },
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
});
