import { expect, test } from 'vitest';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import { watchOf } from '../../../flows/jeugdaanbod/letter/watch';
import { replay } from '../../../src/engine/replay';
import { adviceOf } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';

const examples = (await jeugdaanbod.examples()).map(({ answers }) => adviceOf(replay(jeugdaanbod, answers)));

test('what to keep an eye on is told exactly where nothing is to be done', () => {
  const advices = [...examples, ...practices.map(({ advice }) => advice)];
  const idle = advices.filter(({ acties }) => acties.length === 0);
  expect(idle.length).toBeGreaterThan(1);
  expect(advices.filter((advice) => watchOf(advice).length > 0)).toEqual(idle);
});

test('of money and a person only where the advice has them', () => {
  for (const advice of examples.filter(({ acties }) => acties.length === 0)) {
    const told = watchOf(advice).map(({ id }) => id);
    expect(told.includes('pohGeld')).toBe(advice.financiering.pohGgzModule !== undefined);
    expect(told.includes('persoon')).toBe(advice.financiering.jeugdwet !== undefined);
  }
});
