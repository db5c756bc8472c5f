import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { outlineOf } from '../../src/engine/outline';
import { replay } from '../../src/engine/replay';
import { emptyHagro, type Hagro, type Point, results } from '../../src/features/hagro/model/hagro';
import { rowsOf } from '../../src/features/hagro/model/rows';
import type { Report } from '../../src/features/hagro/report/count/report';
import { oneAnswer } from '../support/unit/arbitraries';
import {
  namedPractice,
  readingOfAgenda,
  readingOfReport,
  readingOfSection,
  tellerOf,
  wholeReport,
} from '../support/unit/report';

const [flow] = flows;
const examples = await flow.examples();
const tell = await tellerOf(flow);
const questions = outlineOf(flow).flatMap((section) => section.questions);

/** Answers as a real practice has, one of them another; or only the first few, so that it is not complete. */
const answers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples).map((example) => example.answers) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), oneAnswer(flow))
      .map(([example, { id, value }]) => ({ ...example.answers, [id]: value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), fc.nat(6))
      .map(([example, count]) => Object.fromEntries(Object.entries(example.answers).slice(0, count))),
  },
);

const line = fc.constantFrom('', 'note one', 'note two');
const point: fc.Arbitrary<Point> = fc.record({
  note: line,
  result: fc.option(fc.constantFrom(...results)),
  who: fc.constantFrom('', 'who one'),
  when: fc.constantFrom('', 'when one'),
});
const hagros: fc.Arbitrary<Hagro> = fc
  .tuple(
    fc.array(answers, { minLength: 1, maxLength: 8 }),
    fc.dictionary(fc.constantFrom(...questions), point, { noNullPrototype: true }),
  )
  .map(([sets, points]) => ({
    ...emptyHagro,
    points,
    practices: sets.map((set, index) => namedPractice(index * 2 + 3, set)),
  }));

const isComplete = ({ answers: given }: { answers: Hagro['practices'][number]['answers'] }) =>
  replay(flow, given).current === null;
const holdsFor = (check: (hagro: Hagro, report: Report) => void) =>
  fc.assert(
    fc.property(hagros, (hagro) => check(hagro, wholeReport(flow, hagro))),
    { numRuns: 60, seed: 20261122 },
  );

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

describe('in words', () => {
  test('a practice that is not complete is named in the list of participants and nowhere else', () => {
    fc.assert(
      fc.property(hagros, (hagro) => {
        const named = {
          ...hagro,
          practices: [...hagro.practices, namedPractice(99, {}, '<not "complete">')],
        };
        const texts = [...readingOfReport(tell(named).report), ...tell(named).agendas.flatMap(readingOfAgenda)];
        expect(texts.filter((text) => text.includes('<not "complete">'))).toEqual(['<not "complete">']);
      }),
      { numRuns: 20, seed: 20261123 },
    );
  });

  test('every point stands once: agreed on and to be found out on the first page, the rest in what was discussed', () => {
    const points = Object.fromEntries(
      questions.slice(0, 8).map((id, index): [string, Point] => [
        id,
        {
          note: `note-${id}.`,
          result: [...results, null][index % 4] ?? null,
          who: index % 3 === 0 ? `who-${id}.` : '',
          when: '',
        },
      ]),
    );
    const practices = examples.slice(0, 4).map(({ answers: given }, index) => namedPractice(index + 1, given));
    const {
      report: { lead, sections },
      agendas,
    } = tell({ ...emptyHagro, practices, points });
    // Eight points over three results and none.
    expect([...(lead.at(-1) ?? '').matchAll(/\d+/gu)].map(String)).toEqual(['2', '2', '2', '2']);
    expect(tell({ ...emptyHagro, practices }).report.lead).toHaveLength(lead.length - 1);
    const times = (id: string, text: string) =>
      sections
        .filter((section) => section.id === id)
        .flatMap(readingOfSection)
        .filter((each) => each.includes(text)).length;
    for (const [id, { who, result }] of Object.entries(points)) {
      const isBrought = result === 'afgesproken' || result === 'uitzoeken';
      const place = isBrought ? result : 'besproken';
      for (const section of ['afgesproken', 'uitzoeken', 'besproken']) {
        expect(times(section, `note-${id}.`)).toBe(section === place ? 1 : 0);
        expect(times(section, `who-${id}.`)).toBe(section === place && who !== '' ? 1 : 0);
      }
      for (const { items } of agendas) {
        const lines = items[0]?.groups.flatMap((group) => group.lines) ?? [];
        expect(lines.filter((each) => each.includes(`note-${id}.`))).toHaveLength(isBrought ? 1 : 0);
      }
    }
  });

  test('the municipality is asked at most five things on the first page, those of most practices', () => {
    holdsFor((hagro, { asks }) => {
      const asked = tell(hagro).report.sections.find(({ id }) => id === 'gevraagd')?.blocks ?? [];
      const items = asked.flatMap((block) => (block.kind === 'list' ? block.items : []));
      const all = asks.flatMap((ask) =>
        ask.items.map(({ id, owner, practices }) => ({ id: `${owner} ${id}`, count: practices.length })),
      );
      const most = all
        .map(({ count }) => count)
        .toSorted((a, b) => b - a)
        .slice(0, 5);
      const counts = items.map(({ id }) => all.find((each) => each.id === id)?.count);
      expect(counts).toEqual(most);
    });
  });

  test('no word is missing, whatever there is to say', () => {
    fc.assert(
      fc.property(hagros, (hagro) => {
        const bad = [...readingOfReport(tell(hagro).report), ...tell(hagro).agendas.flatMap(readingOfAgenda)].filter(
          (text) => /group\.|advice\.|questions\.|undefined|NaN|\{\{|Infinity/.test(text),
        );
        expect(bad).toEqual([]);
      }),
      { numRuns: 40, seed: 20261124 },
    );
  });

  test('an agenda says of every line that not all have how many do', () => {
    const practices = examples.slice(0, 10).map(({ answers: given }, index) => namedPractice(index + 1, given));
    const hagro = { ...emptyHagro, practices };
    const { agendas } = wholeReport(flow, hagro);
    const told = tell(hagro);
    for (const [index, { items }] of agendas.entries()) {
      for (const [place, { groups }] of items.entries()) {
        const written = told.agendas[index]?.items[place]?.groups.flatMap(({ lines }) => lines) ?? [];
        for (const [at, each] of groups.flatMap(({ lines }) => lines).entries()) {
          const counted = /\((\d+)\svan\sde\s10\)$/u.exec(written[at] ?? '');
          const expected = each.practices.length === 10 ? null : String(each.practices.length);
          expect(counted?.[1] ?? null).toBe(expected);
        }
      }
    }
  });
});
