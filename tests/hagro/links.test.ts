import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/engine/parse';
import { addItems } from '../../src/features/hagro/model/adding';
import { toHagroText } from '../../src/features/hagro/model/file';
import { pileOf } from '../../src/features/hagro/model/pile';
import { itemsOfText } from '../../src/share/pasted';
import { manyAnswers, someAnswers } from '../support/unit/arbitraries';
import { hagroOf, hagros, hostileText, practiceOf } from '../support/unit/hagro';
import { fileOf, flow, flows, linkOf, newer, older, other } from '../support/unit/pile';

const [answers = {}, second = {}, third = {}] = manyAnswers(flow, 3);
const link = linkOf(flow, answers);
const code = link.slice(link.lastIndexOf('/') + 1);
const opened = (name: string, given = answers) => ({ kind: 'answers', name, answers: given });

describe('a link opens', () => {
  test.each([
    ['', link],
    ['', `${link}.`],
    ['', `(${link})`],
    ['', `<${link}>`],
    ['', link.slice('https://example.nl/keuze/'.length)],
    ['', link.replace('https://example.nl/keuze/', 'file:///C:/keuze/index.html')],
    ['De Linde', `De Linde: ${link}`],
    ['De Linde', `De Linde\t${link}`],
    ['De Linde', `  De Linde – ${link}  `],
    ['De Linde', `De Linde:${link}`],
    ['Praktijk 1/2', `Praktijk 1/2 ${link}`],
    ['see https://lhv.nl', `see https://lhv.nl ${link}`],
    ['__proto__', `__proto__ ${link}`],
  ])('with the name %j in front of it', (name, line) => {
    expect(itemsOfText(flow, line)).toMatchObject([opened(name)]);
  });

  test.each([' ', '\n', '\r\n', '\t', ', ', ',', '; ', '\n\nand then\n\n'])(
    'beside others, with %j between',
    (between) => {
      const sent = [answers, second, third];
      const lines = sent.map((each) => linkOf(flow, each)).join(between);
      expect(itemsOfText(flow, lines)).toMatchObject(sent.map((each) => opened('', each)));
    },
  );

  test('of an older version, and tells what lapsed', () => {
    const old = { ...answers, praktijkvorm: 'duo', vertegenwoordiging: 'zorggroep' };
    expect(itemsOfText(flow, linkOf(older, old))).toMatchObject([
      { kind: 'answers', older: true, lapsed: [{ at: 'vertegenwoordiging', reason: 'unknownOption' }] },
    ]);
  });
});

describe('a link is skipped and named', () => {
  test.each([
    ['flow', linkOf(other, manyAnswers(other, 1)[0] ?? {})],
    [
      'checksum',
      link.replace(
        code,
        linkOf(other, manyAnswers(other, 1)[0] ?? {})
          .split('/')
          .at(-1) ?? '',
      ),
    ],
    ['newer', linkOf(newer, answers)],
    ['empty', linkOf(flow, {})],
    ['format', linkOf(flow, answers, 'lokaal')],
    ['format', `https://example.nl/#/${flow.id}/deel/`],
    ['format', link.replace(code, '%F0%9F')],
    ['format', link.replace(code, '7'.repeat(500))],
  ])('for its own reason: %s', (reason, line) => {
    const [item] = itemsOfText(flow, `Name ${line}`);
    expect(item).toMatchObject({ kind: 'skipped', reason });
    expect(item?.source.startsWith('Name ')).toBe(true);
    expect(item?.source.length).toBeLessThan(65);
  });

  test('when one character is wrong or it is cut off, wherever', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const damaged = [...code].flatMap((character, at) => {
      const wrong = alphabet[(alphabet.indexOf(character) + 5) % 32];
      return [code.slice(0, at) + wrong + code.slice(at + 1), code.slice(0, at)];
    });
    const items = itemsOfText(flow, damaged.map((each) => link.replace(code, each)).join('\n'));
    expect(items).toHaveLength(damaged.length);
    expect(items.filter(({ kind }) => kind !== 'skipped')).toEqual([]);
  });

  test('when it is no link at all, unless it stands around links', () => {
    expect(itemsOfText(flow, 'hello\nyou')).toEqual([{ kind: 'skipped', source: 'hello', reason: 'noLink' }]);
    expect(itemsOfText(flow, `hello\n${link}\nyou`)).toMatchObject([opened('')]);
    expect(itemsOfText(flow, ' \n\t\n')).toEqual([]);
  });
});

test('a very long line is looked through at once', () => {
  const most = 500_000;
  for (const line of ['a', '/', '#/', 'a/', '- ', ')', 'https://', `/${flow.id}/deel/`]) {
    const long = line.repeat(most / line.length);
    expect(itemsOfText(flow, `${long}x ${link}`).at(-1)).toMatchObject({ kind: 'answers' });
    expect(itemsOfText(flow, long).every(({ source }) => source.length < 65)).toBe(true);
  }
});

const there = { ...hagroOf([practiceOf(2, answers), practiceOf(7, { ambitie: 'plus' })]), name: 'x' };
const soundFile = someAnswers(flow).map((given) => fileOf(flow, given));
const damaged = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, fc.nat(), fc.nat(4), hostileText(5)).map(([text, at, gone, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + gone);
  });
const kept = hagros(flow).map((hagro) => toHagroText(flow, hagro));
const texts = fc.oneof(soundFile, damaged(soundFile), kept, damaged(kept), hostileText(80), fc.json());
const links = someAnswers(flow).map((given) => linkOf(flow, given));
const lines = fc.oneof(
  links,
  damaged(links),
  hostileText(80),
  hostileText(20).map((name) => `${name} ${link}`),
);

test('any pile at all gives practices or reasons, never an exception, and leaves what was there', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), fc.array(lines, { maxLength: 6 }), (all, pasted) => {
      const items = [
        ...pileOf(
          flow,
          flows,
          all.map((text, index) => ({ name: `file ${index}`, text })),
        ),
        ...itemsOfText(flow, pasted.join('\n')),
      ];
      const { hagro, told } = addItems(flow, there, items);
      expect(hagro.practices.slice(0, 2)).toEqual(there.practices);
      expect(hagro.name).toBe('x');
      expect(new Set(told.map(({ source }) => source))).toEqual(new Set(items.map(({ source }) => source)));
      expect(told.length).toBeGreaterThanOrEqual(items.length);
      const given = hagro.practices.flatMap((practice) => Object.entries(practice.answers));
      for (const [id, value] of given) {
        const question = flow.questions[id];
        expect(question && problemsOf(question, value)).toEqual([]);
      }
      const again = addItems(flow, hagro, items);
      expect(again.hagro.practices).toEqual(hagro.practices);
    }),
    { numRuns: 150 },
  );
});
