import { describe, expect, test } from 'vitest';
import { evidence } from '../../../flows/jeugdaanbod/evidence';
import vergelijking from '../../../flows/jeugdaanbod/vergelijking.nl.json';
import { flat } from '../../support/unit/texts';

describe('the evidence', () => {
  // Source, lines and figure, read again from the sources: nji 131-135, 375-376, 258-260, leerkring 45, nji 140-143.
  const figures = {
    verderGeholpen: [
      ['groningen', 54, 'nji', 134],
      ['steenwijkerland', 85, 'nji', 375],
      ['sohJggz', 44, 'nji', 259],
      ['epe', 65, 'leerkring', 45],
    ],
    gesprekken: [
      ['een', 122, 'nji', 141],
      ['tweeTotZeven', 339, 'nji', 141],
      ['meer', 107, 'nji', 142],
      ['nietVermeld', 642 - 122 - 339 - 107, 'nji', 140],
    ],
  } as const;

  test.each(Object.entries(figures))('has the figures of %s as the sources have them', (name, expected) => {
    const chart = evidence.charts.find((each) => each.id === name);
    expect(chart?.bars.map((bar) => [bar.id, bar.value])).toEqual(expected.map(([bar, value]) => [bar, value]));
    const uncovered = expected.filter(([bar, , source, line]) => {
      const cites = chart?.bars.find(({ id }) => id === bar)?.cite ?? [];
      return !cites.some(
        (cite) => cite.source === source && cite.lines && cite.lines[0] <= line && line <= cite.lines[1],
      );
    });
    expect(uncovered).toEqual([]);
  });

  test('shows shares of a hundred, and conversations of all closed trajectories', () => {
    const [helped, conversations] = evidence.charts;
    expect([helped?.unit, helped?.whole]).toEqual(['percent', 100]);
    expect([conversations?.unit, conversations?.whole]).toEqual(['count', 642]);
    expect(conversations?.bars.reduce((sum, { value }) => sum + value, 0)).toBe(642);
  });

  test('tells who paid, employed and answered only where the source does', () => {
    const unknown = 'evidence.nietVermeld';
    const silent = evidence.experiences.map(({ id, payer, employer, responsible }) => [
      id,
      [payer, employer, responsible].map((part) => (part === unknown ? '-' : 'x')).join(''),
    ]);
    expect(silent).toEqual([
      ['groningen', '-x-'],
      ['steenwijkerland', 'xxx'],
      ['zwolle', '-x-'],
      ['rotterdam', '---'],
      ['foodValley', '---'],
      ['achterhoek', '---'],
      ['epe', 'xx-'],
      ['alphen', 'xxx'],
      ['enschede', 'x--'],
    ]);
  });

  test('names no saving', () => {
    const all = [...flat(vergelijking).values()].join('\n');
    expect(all).not.toMatch(/240|euro|€|bespar/i);
  });
});
