import { expect, test } from 'vitest';
import { run } from '../support/unit/cli';
import { checked, favourable } from '../support/unit/jeugdaanbod';

const basis = checked('basisvoorwaarden', 'ja');
const { meldcode, ...zonderMeldcode } = basis;
const good = JSON.stringify(favourable);

/** A line with the code of its error and where it is. A text is a line as it stands; anything else is written as JSON. */
type Case = readonly [line: unknown, code: 'json' | 'answer', at: string];

const raw: Case[] = [
  ['', 'json', ''],
  ['   ', 'json', ''],
  ['{', 'json', ''],
  ["{'omvang': {}}", 'json', ''],
  ['{"omvang": {}} {}', 'json', ''],
  ['NaN', 'json', ''],
  ['\ufeff{}', 'json', ''],
  ['null', 'answer', ''],
  ['[]', 'answer', ''],
  ['"praktijkvorm"', 'answer', ''],
  ['12', 'answer', ''],
  ['true', 'answer', ''],
  ['{"basisvoorwaarden":{"__proto__":"ja"}}', 'answer', 'basisvoorwaarden.ketenafspraken'],
  [
    `{"basisvoorwaarden":${JSON.stringify(basis).replace('}', ',"__proto__":"ja"}')}}`,
    'answer',
    'basisvoorwaarden.__proto__',
  ],
  ['{"omvang":{"__proto__":1}}', 'answer', 'omvang.__proto__'],
];

const answers: Case[] = [
  [{ praktijkvorm: 'trio' }, 'answer', 'praktijkvorm'],
  [{ praktijkvorm: null }, 'answer', 'praktijkvorm'],
  [{ praktijkvorm: ['solo'] }, 'answer', 'praktijkvorm'],
  [{ hulpvragen: 'opvoeden' }, 'answer', 'hulpvragen'],
  [{ hulpvragen: null }, 'answer', 'hulpvragen'],
  [{ hulpvragen: [] }, 'answer', 'hulpvragen'],
  [{ hulpvragen: ['geen'] }, 'answer', 'hulpvragen[0]'],
  [{ hulpvragen: ['opvoeden', null] }, 'answer', 'hulpvragen[1]'],
  [{ hulpvragen: ['opvoeden', 'complex', 'opvoeden'] }, 'answer', 'hulpvragen[2]'],
  [{ hulpvragen: ['onbekend', 'complex'] }, 'answer', 'hulpvragen'],
  [{ hulpvragen: ['onbekend', 'onbekend'] }, 'answer', 'hulpvragen[1]'],
  [{ afweging: ['laagdrempelig', 'ontlasting', 'helderheid', 'snelleHulp'] }, 'answer', 'afweging'],
  [{ afweging: ['laagdrempelig', 'ontlasting', 'helderheid', 'helderheid'] }, 'answer', 'afweging[3]'],
  [{ basisvoorwaarden: [] }, 'answer', 'basisvoorwaarden'],
  [{ basisvoorwaarden: null }, 'answer', 'basisvoorwaarden'],
  [{ basisvoorwaarden: zonderMeldcode }, 'answer', 'basisvoorwaarden.meldcode'],
  [{ basisvoorwaarden: { ...basis, socialeKaart: 'Ja' } }, 'answer', 'basisvoorwaarden.socialeKaart'],
  [{ basisvoorwaarden: { ...basis, socialeKaart: null } }, 'answer', 'basisvoorwaarden.socialeKaart'],
  [{ basisvoorwaarden: { ...basis, wachtlijst: 'ja' } }, 'answer', 'basisvoorwaarden.wachtlijst'],
  [{ basisvoorwaarden: { wachtlijst: 'ja', ...zonderMeldcode } }, 'answer', 'basisvoorwaarden.meldcode'],
  [{ basisvoorwaarden: { ...basis, meldcode: 1, ketenafspraken: 1 } }, 'answer', 'basisvoorwaarden.ketenafspraken'],
  [{ omvang: 2350 }, 'answer', 'omvang'],
  [{ omvang: [] }, 'answer', 'omvang'],
  [{ omvang: { patienten: '2350' } }, 'answer', 'omvang.patienten'],
  [{ omvang: { patienten: null } }, 'answer', 'omvang.patienten'],
  [{ omvang: { patienten: 0 } }, 'answer', 'omvang.patienten'],
  [{ omvang: { patienten: 100_001 } }, 'answer', 'omvang.patienten'],
  [{ omvang: { jeugd: 12.5 } }, 'answer', 'omvang.jeugd'],
  [{ omvang: { jeugd: -1 } }, 'answer', 'omvang.jeugd'],
  [{ omvang: { jeugd: 301, patienten: 300 } }, 'answer', 'omvang.jeugd'],
  [{ omvang: { jeugd: 301, patienten: 300, ouderen: 1 } }, 'answer', 'omvang.jeugd'],
  [{ omvang: { jeugd: 100_001, patienten: 0 } }, 'answer', 'omvang.patienten'],
  [{ omvang: { jeugd: 3, ouderen: 1 } }, 'answer', 'omvang.ouderen'],
  [{ vertegenwoordiging: 'x', praktijkvorm: 'solo', omvang: 1 }, 'answer', 'omvang'],
  // Not on the path, and still looked at.
  [{ ...favourable, pohScholing: 'misschien' }, 'answer', 'pohScholing'],
  [{ ...favourable, pohGgz: 'geen', pohMiddelen: null }, 'answer', 'pohMiddelen'],
];

const cases = [...raw, ...answers];
const lineOf = (line: unknown) => (typeof line === 'string' ? line : JSON.stringify(line));

// One run for all: each bad line stands between good ones, which must still be answered.
const outcomes = run(['jeugdaanbod'], cases.map(([line]) => `${lineOf(line)}\n${good}\n`).join(''));

test.each(cases.map((each, index) => [...each, index] as const))(
  '%j is an error of kind %s at "%s"',
  async (_, code, at, index) => {
    const outcome = JSON.parse((await outcomes).lines[2 * index] ?? '');
    expect(outcome).toEqual({ error: { code, message: expect.any(String), at } });
    expect(Object.keys(outcome.error)).toEqual(['code', 'message', 'at']);
    expect(outcome.error.message.trim()).not.toBe('');
  },
);

test('every good line between the bad ones is answered, and the command ends with status 1', async () => {
  const { lines, status, errors } = await outcomes;
  const between = lines.filter((_, index) => index % 2 === 1).map((line) => JSON.parse(line).current);
  expect([lines.length, status, errors]).toEqual([2 * cases.length, 1, '']);
  expect(between).toEqual(cases.map(() => null));
  expect(meldcode).toBe('ja');
});
