import { describe, expect, test } from 'vitest';
import { coloursUsedAs, contrast, themes } from '../support/browser/theme';

/** Ground → the texts that stand on it. */
const texts: Record<string, string[]> = {
  '--page': [
    '--ink',
    '--ink-soft',
    '--accent',
    '--accent-strong',
    '--error',
    '--done',
    '--partly',
    '--todo',
    '--unknown',
  ],
  '--surface': ['--ink', '--ink-soft', '--accent', '--accent-strong', '--done', '--partly', '--todo', '--unknown'],
  '--accent-soft': ['--ink', '--ink-soft', '--accent'],
  '--notice-soft': ['--ink', '--ink-soft', '--accent', '--accent-strong'],
  '--error-soft': ['--ink', '--error'],
  '--accent': ['--on-accent'],
  '--accent-strong': ['--on-accent'],
  '--focus': ['--on-focus'],
};

/** Ground → borders of controls, shapes and marks that have to be seen on it. */
const shapes: Record<string, string[]> = {
  '--page': ['--line-strong', '--accent', '--error', '--done', '--partly', '--todo', '--unknown'],
  '--surface': ['--line-strong', '--accent', '--error', '--done', '--partly', '--todo', '--unknown'],
  '--accent-soft': ['--accent', '--line-strong'],
};

const pairsOf = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([ground, tops]) => tops.map((top) => ({ ground, top })));

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
  const theme = themes()[name];

  test.each(pairsOf(texts))('text in $top can be read on $ground', ({ ground, top }) => {
    expect(contrast(theme, top, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(shapes))('shapes in $top can be seen on $ground', ({ ground, top }) => {
    expect(contrast(theme, top, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(['--page', '--surface', '--accent', '--accent-soft'])(
    'one of the two rings of the focus stands out on %s',
    (ground) => {
      expect(
        Math.max(contrast(theme, '--focus', ground), contrast(theme, '--on-focus', ground)),
      ).toBeGreaterThanOrEqual(3);
      expect(contrast(theme, '--focus', '--on-focus')).toBeGreaterThanOrEqual(3);
    },
  );
});

test('every colour that the style sheets use for text or ground is in a pair', () => {
  expect(coloursUsedAs('color').filter((colour) => !Object.values(texts).flat().includes(colour))).toEqual([]);
  expect(coloursUsedAs('background').filter((colour) => !(colour in texts))).toEqual([]);
});
