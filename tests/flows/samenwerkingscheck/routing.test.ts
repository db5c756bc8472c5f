import { describe, expect, test } from 'vitest';
import { samenwerkingscheck } from '../../../flows/samenwerkingscheck';
import { questions } from '../../../flows/samenwerkingscheck/questions';
import { parseAnswers } from '../../../src/engine/parse';
import type { Questions } from '../../../src/engine/question';
import { statuses } from '../../../src/engine/question';
import { replay } from '../../../src/engine/replay';
import { picked } from '../../support/picked';
import { all, answersOf, checked, domain, type Side, sides } from '../../support/unit/samenwerking';
import { combinations, selections } from '../../support/unit/values';
import { guardQuestions, walk } from '../../support/walk';

const pathOf = (side: Side) => ['rol', 'raakvlakken', ...Object.keys(domain[side])];
const themes = selections(questions.raakvlakken.options, 'geen');

test('asks the questions of domain.md, in its order, with its items', () => {
  expect(Object.keys(questions)).toEqual(['rol', 'raakvlakken', ...sides.flatMap((side) => Object.keys(domain[side]))]);
  const asked: Questions = samenwerkingscheck.questions;
  for (const [id, items] of sides.flatMap((side) => Object.entries(domain[side]))) {
    const question = asked[id];
    expect(question?.kind === 'checklist' ? question.items : []).toEqual(Object.keys(items));
  }
});

test('only the role leads apart, so that role decides the path', () => {
  expect([...guardQuestions(samenwerkingscheck)]).toEqual(['rol']);
  expect([...walk(samenwerkingscheck).paths].toSorted()).toEqual(
    sides.map((side) => pathOf(side).join(' ')).toSorted(),
  );
});

describe.each(sides)('for %s', (side) => {
  test('every selection of themes leads along the same questions, `geen` too', () => {
    expect(themes).toHaveLength(2 ** 4 - 1 + 1);
    for (const chosen of themes) {
      expect(checked(answersOf(side, all(side, 'nee'), chosen)).path).toEqual(pathOf(side));
    }
  });

  test.each(Object.entries(domain[side]))('every answer there is to %s leads along the same questions', (id, items) => {
    const rest = answersOf(side, all(side, 'onbekend'));
    const lists = combinations(Object.fromEntries(Object.keys(items).map((item) => [item, statuses])));
    expect(lists).toHaveLength(4 ** Object.keys(items).length);
    const paths = new Set(lists.map((list) => checked({ ...rest, [id]: list }).path.join(' ')));
    expect([...paths]).toEqual([pathOf(side).join(' ')]);
  });

  test('answers of the other side are dropped, in question order, and change nothing', () => {
    const other = side === 'huisarts' ? 'gemeente' : 'huisarts';
    const own = answersOf(side, all(side, 'deels'));
    const { path, dropped, advice } = checked({ ...answersOf(other, all(other, 'nee')), ...own });
    expect(path).toEqual(pathOf(side));
    expect(dropped).toEqual(Object.keys(domain[other]));
    expect(advice).toEqual(checked(own).advice);
  });

  test('answers that stop short ask the next question of that side', () => {
    const path = pathOf(side);
    const full = answersOf(side, all(side, 'ja'));
    for (const [index, id] of path.entries()) {
      const some = picked(full, path.slice(0, index));
      expect(replay(samenwerkingscheck, some)).toMatchObject({ path: path.slice(0, index), current: id, advice: null });
    }
  });
});

test('`geen` stands alone among the themes', () => {
  for (const theme of questions.raakvlakken.options.filter((option) => option !== 'geen')) {
    const parsed = parseAnswers(samenwerkingscheck, { raakvlakken: [theme, 'geen'] });
    expect(parsed).toMatchObject({ error: { reason: 'exclusive', at: 'raakvlakken' } });
  }
});
