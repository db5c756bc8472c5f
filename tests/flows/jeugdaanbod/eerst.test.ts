import { expect, test } from 'vitest';
import { eigenaarVan } from '../../../flows/jeugdaanbod/eigenaren';
import { typed } from '../../support/unit/jeugdaanbod';
import { practices } from '../../support/unit/practices';

/** domain.md, **eerst**: the classes by what an id is or begins with; what stands nowhere is E. */
const voorrang = ['afbouwen', 'ontvlechten', 'functie.betaler', 'functie.verdeling', 'functie.verantwoordelijkheid'];
const classes = {
  B: [
    'basisvoorwaarden.verwijsmogelijkheden',
    'basisvoorwaarden.socialeKaart',
    'basisvoorwaarden.aanspreekpunt',
    'plusvoorwaarden.jeugdhulpAanbod',
  ],
  C: [
    'ambitie',
    'ondersteunerVragen',
    'pohGgz',
    'pohMiddelen',
    'functieMiddelen',
    'werkzaamheden',
    'wijkscan',
    ...voorrang,
  ],
  D: /^(basisvoorwaarden\.|plusvoorwaarden\.|pohScholing$)/,
};

function sorted(acties: readonly string[]): string[] {
  const a = acties.filter((id) => voorrang.includes(id)).slice(0, 1);
  const left = acties.filter((id) => !a.includes(id));
  const b = left.filter((id) => classes.B.includes(id));
  const c = left.filter((id) => classes.C.includes(id));
  const d = left.filter((id) => !b.includes(id) && classes.D.test(id));
  const e = left.filter((id) => ![...b, ...c, ...d].includes(id));
  return [...a, ...b, ...c, ...d, ...e];
}

test('what comes first is the top of the classes, the practice’s own work among it where there is any', () => {
  let swapped = 0;
  for (const { answers, advice } of practices) {
    const own: readonly string[] = advice.acties.filter((id) => eigenaarVan(id, typed(answers)) === 'praktijk');
    const order = sorted(advice.acties);
    const top = order.slice(0, 3);
    const lacksOwn = own.length > 0 && !top.some((id) => own.includes(id));
    const expected = lacksOwn ? [...top.slice(0, 2), order.find((id) => own.includes(id))] : top;
    expect(advice.eerst, JSON.stringify(answers)).toEqual(expected);
    if (lacksOwn) swapped += 1;
  }
  expect(swapped).toBeGreaterThan(10);
});

test('is part of what is to be done, at most three, each once', () => {
  for (const { advice } of practices) {
    expect(advice.eerst.filter((id) => !advice.acties.includes(id))).toEqual([]);
    expect(new Set(advice.eerst).size).toBe(Math.min(3, advice.acties.length));
  }
});
