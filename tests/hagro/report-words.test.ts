import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { emptyHagro, type Point, results } from '../../src/features/hagro/model/hagro';
import { examples, hagros, holdsFor, questions } from '../support/unit/hagros';
import {
  namedPractice,
  readingOfAgenda,
  readingOfReport,
  readingOfSection,
  tellerOf,
  wholeReport,
} from '../support/unit/report';

const [flow] = flows;
const tell = await tellerOf(flow);

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
        expect(lines.filter((each) => each.text.includes(`note-${id}.`))).toHaveLength(isBrought ? 1 : 0);
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
          const counted = /\((\d+)\svan\sde\s10\)$/u.exec(written[at]?.text ?? '');
          const expected = each.practices.length === 10 ? null : String(each.practices.length);
          expect(counted?.[1] ?? null).toBe(expected);
        }
      }
    }
  });
});
