import { expect, test } from 'vitest';
import { advised, fired } from '../../support/unit/jeugdaanbod';
import { fitting, type Table } from '../../support/unit/table';
import { combinations, selections } from '../../support/unit/values';

/** domain.md, rules P1–P3, as rows of which exactly one fits. `soort` is what the questions for help amount to. */
const table: Table<readonly [rule: string, outcome: string]> = [
  [['P1', 'zwak'], { problematiek: ['minder'] }],
  [['P1', 'zwak'], { problematiek: ['gemiddeld', 'onbekend'], soort: ['geen van beide'] }],
  [['P2', 'sterk'], { problematiek: ['meer'], soort: ['licht'] }],
  [['P3', 'mogelijk'], { problematiek: ['gemiddeld', 'onbekend'], soort: ['licht'] }],
  [['P3', 'mogelijk'], { problematiek: ['meer', 'gemiddeld', 'onbekend'], soort: ['lichamelijk', 'onbekend'] }],
  [['P3', 'mogelijk'], { problematiek: ['meer'], soort: ['geen van beide'] }],
];

/** The first of these that the questions for help hold. */
function soortOf(hulpvragen: readonly string[]): string {
  if (hulpvragen.includes('onbekend')) return 'onbekend';
  if (hulpvragen.includes('lichtPsychisch')) return 'licht';
  return hulpvragen.includes('lichamelijk') ? 'lichamelijk' : 'geen van beide';
}

const inputs = combinations<string | string[]>({
  problematiek: ['meer', 'gemiddeld', 'minder', 'onbekend'],
  hulpvragen: selections(['lichamelijk', 'lichtPsychisch', 'opvoeden', 'complex', 'onbekend'], 'onbekend'),
});

test.each(inputs)('populatie with $problematiek and $hulpvragen', ({ problematiek, hulpvragen = [] }) => {
  const expected = fitting(table, { problematiek, soort: soortOf([hulpvragen].flat()) });
  expect(expected, 'rows that fit').toHaveLength(1);
  const advice = advised({ problematiek, hulpvragen });
  expect([fired(advice, 'P'), advice.populatie]).toEqual([[expected[0]?.[0]], expected[0]?.[1]]);
});

test('the order in which questions for help were given does not matter', () => {
  for (const { problematiek, hulpvragen = [] } of inputs) {
    const turned = [...hulpvragen].toReversed();
    expect(advised({ problematiek, hulpvragen: turned }).populatie).toBe(
      advised({ problematiek, hulpvragen }).populatie,
    );
  }
});
