import { describe, expect, test } from 'vitest';
import { addItems } from '../../src/features/hagro/model/adding';
import { toHagroText } from '../../src/features/hagro/model/file';
import { emptyHagro, type Hagro } from '../../src/features/hagro/model/hagro';
import { type PileSkipReason, pileOf } from '../../src/features/hagro/model/pile';
import { toLocalText } from '../../src/local/write';
import { largestBrought } from '../../src/share/bring';
import { largestFile } from '../../src/share/file';
import { least } from '../local/village';
import { manyAnswers } from '../support/unit/arbitraries';
import { hagroOf, practiceOf } from '../support/unit/hagro';
import { fileOf, flow, flows, newer, older, other } from '../support/unit/pile';

const sets = [...new Map(manyAnswers(flow, 90).map((set) => [JSON.stringify(set), set])).values()];
const setAt = (index: number) => sets[index] ?? {};
const good = fileOf(flow, setAt(0));
const json: Record<string, unknown> = JSON.parse(good);
const withAnswers = (answers: unknown) => JSON.stringify({ ...json, answers });
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** What was there before: a name, somebody who speaks, something said. */
const before: Hagro = {
  ...hagroOf([
    { ...practiceOf(3, setAt(20)), name: 'De Linde', speaker: 'dr. A', mandate: 'beslist' },
    practiceOf(4, {}),
  ]),
  name: 'hagro',
  points: { ambitie: { note: 'said before', result: 'afgesproken', who: 'a', when: 'b' } },
};
const kept = toHagroText(flow, {
  ...hagroOf([practiceOf(3, setAt(21)), practiceOf(8, setAt(20)), practiceOf(9, setAt(22))]),
  name: 'another',
  points: {
    ambitie: { note: 'other', result: null, who: '', when: '' },
    pohGgz: { note: 'n', result: null, who: '', when: '' },
  },
});

const broken: readonly (readonly [string, string | null, PileSkipReason])[] = [
  ['too large to read', null, 'size'],
  ['too large', good.padEnd(largestFile + 1), 'size'],
  ['far too large', '['.repeat(largestBrought * 8), 'size'],
  ['empty', '', 'json'],
  ['no json', 'PK\u0003\u0004', 'json'],
  ['cut off', good.slice(0, -20), 'json'],
  ['deep', deep(30_000), 'format'],
  ['deep answers', good.replace('"answers": {', `"answers": {"x": ${deep(10_000)},`), 'format'],
  ['prototype', good.replace('"answers": {', '"answers": {"__proto__": {"ambitie": "plus"},'), 'format'],
  ['prototype beside', good.replace('{', '{"__proto__": {},'), 'format'],
  ['constructor', withAnswers({ ...setAt(0), constructor: 'x' }), 'answers'],
  ['unknown option', withAnswers({ ...setAt(0), ambitie: 'alles' }), 'answers'],
  ['wrong type', withAnswers({ ...setAt(0), ambitie: ['plus'] }), 'answers'],
  ['number', withAnswers({ ambitie: 7 }), 'format'],
  ['no answers', withAnswers({}), 'empty'],
  ['newer', fileOf(newer, setAt(1)), 'newer'],
  ['other flow', fileOf(other, manyAnswers(other, 1)[0] ?? {}), 'flow'],
  ['unknown flow', good.replace(`"${flow.id}"`, '"barn"'), 'flow'],
  ['a municipality', toLocalText({ ...least, flow: flow.id }), 'local'],
  ['broken hagro', kept.replace('"points"', '"pionts"'), 'format'],
  ['newer hagro', toHagroText(newer, hagroOf([])), 'newer'],
  ['hagro of another flow', toHagroText(other, hagroOf([])), 'flow'],
];

const files = (pile: readonly (readonly [string, string | null, ...unknown[]])[]) =>
  pileOf(
    flow,
    flows,
    pile.map(([name, text]) => ({ name, text })),
  );

describe('of files', () => {
  test.each(broken)('%s is skipped by name and for its own reason', (name, text, reason) => {
    expect(files([[name, text]])).toEqual([{ kind: 'skipped', source: name, reason }]);
  });

  test('a mixed pile loads what is sound and says the rest by name; what was there stays', () => {
    const sound: [string, string][] = [
      ['one', good],
      ['older', fileOf(older, { ...setAt(2), vertegenwoordiging: 'zorggroep' })],
      ['same as one', good],
      ['kept', kept],
    ];
    const items = files([...broken.slice(0, 8), ...sound, ...broken.slice(8)]);
    const { hagro, told } = addItems(flow, before, items);
    const { vertegenwoordiging: _, ...rest } = setAt(2);
    expect(hagro).toEqual({
      ...before,
      practices: [
        ...before.practices,
        { ...practiceOf(5, setAt(0)), saved: json['saved'] },
        { ...practiceOf(6, rest), saved: json['saved'] },
        practiceOf(7, setAt(21)),
        practiceOf(8, setAt(22)),
      ],
      points: {
        pohGgz: { note: 'n', result: null, who: '', when: '' },
        ambitie: { note: 'said before\nother', result: 'afgesproken', who: 'a', when: 'b' },
      },
      next: 9,
    });
    const skipped = told.flatMap((each) => (each.kind === 'skipped' ? [[each.source, each.reason]] : []));
    expect(skipped).toEqual(broken.map(([name, , reason]) => [name, reason]));
    expect(told.filter(({ kind }) => kind !== 'skipped')).toMatchObject([
      { kind: 'added', source: 'one', id: 5, older: false, lapsed: [] },
      { kind: 'added', source: 'older', id: 6, older: true, lapsed: [{ at: 'vertegenwoordiging' }] },
      { kind: 'duplicate', source: 'same as one', of: 5 },
      { kind: 'opened', source: 'kept', count: 3, refused: [] },
      { kind: 'duplicate', source: 'kept', of: 3 },
    ]);
    const again = addItems(flow, hagro, items);
    expect(again.hagro).toEqual(hagro);
    expect(again.told.some(({ kind }) => kind === 'added')).toBe(false);
  });

  test('a kept hagro opens whole where there was none', () => {
    const [practice] = addItems(flow, emptyHagro, files([['kept', kept]])).hagro.practices;
    expect(addItems(flow, emptyHagro, files([['kept', kept]])).hagro).toMatchObject({
      name: 'another',
      next: 10,
    });
    expect(practice).toEqual(practiceOf(3, setAt(21)));
  });

  test('what lapsed in a kept hagro is told of the practice as it is numbered now', () => {
    const lapsing = { ...setAt(23), vertegenwoordiging: 'kring', praktijkvorm: 'solo' };
    const text = toHagroText(older, hagroOf([practiceOf(1, { ...lapsing, vertegenwoordiging: 'zorggroep' })]));
    const { told } = addItems(flow, before, files([['old', text]]));
    expect(told).toMatchObject([{ kind: 'opened', lapsed: [{ id: 5, answers: [{ at: 'vertegenwoordiging' }] }] }]);
    expect(addItems(flow, emptyHagro, files([['old', text]])).told).toMatchObject([{ lapsed: [{ id: 1 }] }]);
  });
});
