import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import type { Part } from '../../../src/content/letter';
import {
  all,
  answersOf,
  checked,
  type Given,
  rowsOf,
  type Side,
  sides,
  statusesFrom,
} from '../../support/unit/samenwerking';
import { keyOf, textsOf } from '../../support/unit/texts';

/** The rule that the letter states: contacts, meetings, agreements, information, knowing each other, policy. */
const order: Readonly<Record<Side, readonly (readonly string[])[]>> = {
  huisarts: [['4', '7'], ['5', '6'], ['8', '9'], ['10', '11', '12'], ['1', '2', '3'], ['13']],
  gemeente: [['D', 'H'], ['E', 'F', 'G'], ['I', 'J'], ['K', 'L'], ['A', 'B', 'C'], ['M']],
};
const begins = ['wie', 'overleg', 'agenda', 'gegevens', 'kennis', 'beleid'];

/** Who takes up which tip. */
const owners: Readonly<Record<Side, Readonly<Record<string, readonly string[]>>>> = {
  huisarts: {
    praktijk: ['1', '2', '3', '6', '10', '11', '12'],
    gemeente: ['4'],
    hagro: ['7'],
    samen: ['5', '8', '9', '13'],
  },
  gemeente: {
    gemeente: ['B', 'C', 'E', 'G', 'H', 'K'],
    huisartsen: ['D'],
    samen: ['A', 'F', 'I', 'J', 'L', 'M'],
  },
};

/** The first three: by kind, then no before partly before unknown, then in question order. */
function expectedFirst(side: Side, given: Given): string[] {
  const degree = (tip: string) => {
    const found = rowsOf(side).flatMap((row) => (row.tip === tip ? [given.get(row.ref)] : []));
    return ['nee', 'deels', 'onbekend'].findIndex((status) => found.some((each) => each === status));
  };
  // A tip stands where the first of its items does that is not in order.
  const asked = [...new Set(rowsOf(side).flatMap(({ ref, tip }) => (given.get(ref) === 'ja' ? [] : [tip])))];
  return order[side]
    .flatMap((tips) =>
      [0, 1, 2].flatMap((wanted) => asked.filter((tip) => tips.includes(tip) && degree(tip) === wanted)),
    )
    .slice(0, 3);
}

function letterOf(side: Side, given: Given) {
  const { answers, advice } = checked(answersOf(side, given));
  const letter = samenwerkingscheck.letter(answers, advice);
  const part = (id: string): Part | undefined => letter.parts.find((each) => each.id === id);
  const first = part('eerst');
  return { advice, letter, part, first: first?.kind === 'table' ? first.rows.map(({ id }) => id) : [] };
}

const side = fc.constantFrom(...sides);
const numbers = fc.array(fc.nat(3), { minLength: 16, maxLength: 16 });

describe('what comes first', () => {
  test('is at most three actions, by the rule that the letter states', () => {
    fc.assert(
      fc.property(side, numbers, (of, drawn) => {
        const given = statusesFrom(of, drawn);
        const { first, advice } = letterOf(of, given);
        expect(first).toEqual(expectedFirst(of, given).map((tip) => `tip.${tip}`));
        expect(first).toHaveLength(Math.min(3, advice.acties.length));
      }),
      { numRuns: 1000 },
    );
  });

  test('goes no before partly before unknown within a kind, whatever the order of the questions', () => {
    const given = all('huisarts', 'ja');
    given.set('huisartsContact.aanspreekpunt', 'onbekend').set('huisartsContact.vertegenwoordiging', 'nee');
    expect(letterOf('huisarts', given).first).toEqual(['tip.7', 'tip.4']);
    given.set('huisartsContact.aanspreekpunt', 'deels').set('huisartsContact.vertegenwoordiging', 'onbekend');
    expect(letterOf('huisarts', given).first).toEqual(['tip.4', 'tip.7']);
  });

  test('takes an action with two items as far as the one that is furthest from done', () => {
    const given = all('gemeente', 'ja');
    given.set('gemeenteContact.overlegniveaus', 'onbekend').set('gemeenteContact.collegas', 'nee');
    given.set('gemeenteContact.aanspreekpunt', 'deels');
    expect(letterOf('gemeente', given).first).toEqual(['tip.H', 'tip.D']);
  });

  test('is not there when all stands', () => {
    for (const of of sides) expect(letterOf(of, all(of, 'ja')).part('eerst')).toBeUndefined();
  });

  test('begins with the kind that the outcome, the title and the conclusion name', () => {
    fc.assert(
      fc.property(side, numbers, (of, drawn) => {
        const { letter, advice, first } = letterOf(of, statusesFrom(of, drawn));
        const index = order[of].findIndex((tips) => tips.some((tip) => `tip.${tip}` === first[0]));
        const begin = begins[index] ?? null;
        expect(samenwerkingscheck.outcomes(advice).map(({ value }) => value)).toEqual([begin]);
        expect([keyOf(letter.title), keyOf(letter.conclusion[1]?.text ?? '')]).toEqual([
          `title.${begin ?? 'niets'}`,
          `conclusion.${begin ?? 'niets'}`,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

test('all actions stand there once, each under who takes it up', () => {
  fc.assert(
    fc.property(side, numbers, (of, drawn) => {
      const { part, advice } = letterOf(of, statusesFrom(of, drawn));
      const actions = part('acties');
      const groups = actions?.kind === 'actions' ? actions.groups : [];
      for (const { id, items } of groups) {
        const wanted = advice.acties.filter((action) => owners[of][id]?.some((tip) => action === `tip.${tip}`));
        expect(items.map((item) => item.id)).toEqual(wanted);
      }
      expect(groups.flatMap(({ items }) => items)).toHaveLength(advice.acties.length);
    }),
    { numRuns: 300 },
  );
});

test('what stands is listed first, and the count says how many', () => {
  fc.assert(
    fc.property(side, numbers, (of, drawn) => {
      const given = statusesFrom(of, drawn);
      const { part, letter } = letterOf(of, given);
      const staat = part('staat');
      const marks = staat?.kind === 'marks' ? staat.items.map(({ mark }) => mark) : [];
      const done = [...given.values()].filter((status) => status === 'ja').length;
      expect(marks.map((mark) => mark === 'done')).toEqual(marks.map((_, index) => index < done));
      expect(letter.conclusion[0]?.text).toMatchObject({ values: { staat: done, totaal: rowsOf(of).length } });
    }),
    { numRuns: 300 },
  );
});

test('what is open is listed with whom to ask, exactly when something is', () => {
  for (const of of sides) {
    expect(letterOf(of, all(of, 'nee')).part('open')).toBeUndefined();
    const { part, advice } = letterOf(of, all(of, 'onbekend'));
    const open = part('open');
    expect(open?.kind === 'open' ? open.items.map(({ answer }) => answer) : []).toEqual(advice.openVragen);
  }
});

test('how to meet and how to share is always told, the own side first', () => {
  for (const of of sides) {
    const { part } = letterOf(of, all(of, 'ja'));
    const meeting = part('overleg');
    const sharing = part('gegevens');
    expect(meeting?.kind === 'statements' ? meeting.items.map(({ id }) => id) : []).toEqual([
      'doel',
      'kort',
      'uitnodigen',
      'tijdstip',
      'vergoeding',
      'aansluiten',
    ]);
    const other = of === 'huisarts' ? 'gemeente' : 'huisarts';
    expect(sharing?.kind === 'table' ? sharing.columns.map(keyOf) : []).toEqual([
      'gegevens.onderwerp',
      `gegevens.${of}`,
      `gegevens.${other}`,
    ]);
    expect(part('delen')).toBeDefined();
  }
});

test('every title begins with the word that an advice page begins with', async () => {
  const titles = [...(await textsOf(samenwerkingscheck))].filter(([key]) => key.startsWith('title.'));
  expect(titles).toHaveLength(begins.length + 1);
  expect(titles.filter(([, title]) => !title.startsWith('Advies'))).toEqual([]);
});
