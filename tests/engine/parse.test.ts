import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { parseAnswers, problemsOf } from '../../src/engine/parse';
import { multi } from '../../src/engine/question';
import { someAnswers } from '../support/unit/arbitraries';
import { tiny, tinyQuestions } from '../support/unit/tiny';

const { weather, party, bag, games } = tinyQuestions;
const good = { map: 'ja', water: 'nee' };

/** A value, with where it goes wrong first and why. */
type Case = readonly [value: unknown, at: string, reason: string];

const notText: Case[] = [null, 3, true, {}, [], ['sun'], undefined].map((value) => [value, '', 'kind']);
const notList: Case[] = [null, 3, 'ball', {}, { 0: 'ball' }, undefined].map((value) => [value, '', 'kind']);
const notObject: Case[] = [null, 3, 'ja', true, undefined].map((value) => [value, '', 'kind']);

describe('a single choice', () => {
  test.each<Case>([
    ...notText,
    ['snow', '', 'unknownOption'],
    ['', '', 'unknownOption'],
    ['toString', '', 'unknownOption'],
  ])('refuses %j at "%s": %s', (value, at, reason) => expect(problemsOf(weather, value)).toEqual([{ at, reason }]));

  test.each(weather.options)('takes %s', (value) => expect(problemsOf(weather, value)).toEqual([]));
});

describe('a multiple choice', () => {
  test.each<Case>([
    ...notList,
    [[], '', 'empty'],
    [['ball', 'bat'], '[1]', 'unknownOption'],
    [['ball', null], '[1]', 'unknownOption'],
    [[['ball']], '[0]', 'unknownOption'],
    [['ball', 'ball'], '[1]', 'duplicate'],
    [['ball', 'kite', 'ball', 'bat'], '[2]', 'duplicate'],
    [['bat', 'ball', 'ball'], '[0]', 'unknownOption'],
    [['ball', 'kite', 'cards'], '', 'tooMany'],
    [['none', 'ball', 'kite'], '', 'tooMany'],
    [['ball', 'none'], '', 'exclusive'],
    [['none', 'none'], '[1]', 'duplicate'],
  ])('refuses %j at "%s": %s', (value, at, reason) => {
    expect(problemsOf(games, value)).toEqual([{ at, reason }]);
  });

  test.each([[['none']], [['kite']], [['kite', 'ball']]])('takes %j', (value) =>
    expect(problemsOf(games, value)).toEqual([]),
  );

  test('takes everything at once when nothing is exclusive and no maximum is set', () => {
    const free = multi(['a', 'b', 'c'], weather.cite);
    expect(problemsOf(free, ['c', 'a', 'b'])).toEqual([]);
  });
});

describe('a checklist', () => {
  test.each<Case>([
    ...notObject,
    [[], '', 'kind'],
    [['ja', 'ja'], '', 'kind'],
    [{ water: 'ja' }, '.map', 'choose'],
    [{ map: 'ja' }, '.water', 'choose'],
    [{ ...good, water: 'misschien' }, '.water', 'choose'],
    [{ ...good, map: null }, '.map', 'choose'],
    [{ ...good, map: undefined }, '.map', 'choose'],
    [{ ...good, knife: 'ja' }, '.knife', 'unknownItem'],
    [{ knife: 'ja', ...good, water: 1 }, '.water', 'choose'],
    [JSON.parse('{"map":"ja","water":"nee","__proto__":"ja"}'), '.__proto__', 'unknownItem'],
    [JSON.parse('{"map":"ja","__proto__":{"water":"ja"}}'), '.water', 'choose'],
  ])('refuses %j first at "%s": %s', (value, at, reason) => {
    expect(problemsOf(bag, value)[0]).toEqual({ at, reason });
  });

  test('names every item that is missing, in its own order', () => {
    expect(problemsOf(bag, {}).map(({ at }) => at)).toEqual(['.map', '.water']);
  });

  test('takes a status for every item', () => expect(problemsOf(bag, good)).toEqual([]));
});

describe('numbers', () => {
  test.each<Case>([
    ...notObject,
    [[], '', 'kind'],
    [{ all: '4' }, '.all', 'wholeNumber'],
    [{ all: null }, '.all', 'wholeNumber'],
    [{ all: 1.5 }, '.all', 'wholeNumber'],
    [{ all: Number.NaN }, '.all', 'wholeNumber'],
    [{ small: true }, '.small', 'wholeNumber'],
    [{ all: 0 }, '.all', 'outOfRange'],
    [{ all: 10 }, '.all', 'outOfRange'],
    [{ small: -1 }, '.small', 'outOfRange'],
    [{ small: 1e300 }, '.small', 'outOfRange'],
    [{ all: 2, small: 3 }, '.small', 'notAbove'],
    [{ small: 10, all: 0 }, '.all', 'outOfRange'],
    [{ all: 2, small: 3, huge: 4 }, '.small', 'notAbove'],
    [{ all: 4, huge: 4 }, '.huge', 'unknownItem'],
    [JSON.parse('{"__proto__":1}'), '.__proto__', 'unknownItem'],
  ])('refuses %j first at "%s": %s', (value, at, reason) => {
    expect(problemsOf(party, value)[0]).toEqual({ at, reason });
  });

  test.each([{}, { all: 1 }, { small: 9 }, { all: 9, small: 9 }, { small: 0, all: 1 }])('take %j', (value) => {
    expect(problemsOf(party, value)).toEqual([]);
  });
});

describe('a set of answers', () => {
  test.each([null, [], 'text', 3, true, undefined])('cannot be %j', (value) => {
    expect(parseAnswers(tiny, value)).toEqual({ error: { question: null, at: '', reason: 'kind' } });
  });

  test('is refused for its first bad answer in question order, on the path or not', () => {
    const given = { games: [], coat: 'maybe', weather: 'sun', other: [] };
    expect(parseAnswers(tiny, given)).toEqual({ error: { question: 'coat', at: 'coat', reason: 'unknownOption' } });
    expect(parseAnswers(tiny, { ...given, coat: 'no' })).toMatchObject({ error: { at: 'games', reason: 'empty' } });
  });

  test.each(Object.keys(tiny.questions))('may leave %s out but not make it null or undefined', (id) => {
    expect(parseAnswers(tiny, {})).toEqual({ answers: {} });
    expect(parseAnswers(tiny, { [id]: null })).toMatchObject({ error: { at: id, reason: 'kind' } });
    expect(parseAnswers(tiny, { [id]: undefined })).toMatchObject({ error: { at: id, reason: 'kind' } });
  });

  test('keeps names that the flow does not know, unlooked at, also odd ones', () => {
    const given: unknown = JSON.parse('{"__proto__":{"weather":3},"constructor":1,"weather":"sun"}');
    const parsed = parseAnswers(tiny, given);
    expect('answers' in parsed && Object.keys(parsed.answers)).toEqual(['__proto__', 'constructor', 'weather']);
    expect('answers' in parsed && Object.getPrototypeOf(parsed.answers)).toBe(Object.prototype);
  });

  test.each([...flows, tiny])('that is valid for $id is taken as it is', (flow) => {
    fc.assert(
      fc.property(someAnswers(flow), (answers) => {
        expect(parseAnswers(flow, answers)).toEqual({ answers });
      }),
    );
  });
});
