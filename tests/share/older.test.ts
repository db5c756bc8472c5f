import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jeugdaanbod } from '../../flows/jeugdaanbod';
import type { AnswerSet } from '../../src/engine/question';
import { decode, encode } from '../../src/share/codec';
import { someAnswers } from '../support/unit/arbitraries';
import { shed, withItem, withOptions, withoutOptions, withoutQuestion, withQuestion } from './growing';

const without = (answers: AnswerSet, ...gone: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.includes(id)));

const older = someAnswers(shed);
const sent = (answers: AnswerSet) => encode(shed, answers);

describe('a link of an older version opens', () => {
  test.each([
    ['a question', withQuestion],
    ['options and numbers', withOptions],
  ])('with all its answers when %s came since', (_, flow) => {
    fc.assert(
      fc.property(older, (answers) => {
        expect(decode(flow, sent(answers))).toEqual({ answers, version: 1, lapsed: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('without a checklist that got an item since, and says so', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const lapsed = 'state' in answers ? [{ at: 'state.dry', reason: 'choose' }] : [];
        expect(decode(withItem, sent(answers))).toEqual({ answers: without(answers, 'state'), version: 1, lapsed });
      }),
    );
  });

  test('without the answers whose option is gone, and names them', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const axe = Array.isArray(answers['tools']) ? answers['tools'].indexOf('axe') : -1;
        const gone = [
          ...(answers['colour'] === 'blue' ? [{ id: 'colour', at: 'colour' }] : []),
          ...(axe < 0 ? [] : [{ id: 'tools', at: `tools[${axe}]` }]),
        ];
        expect(decode(withoutOptions, sent(answers))).toEqual({
          answers: without(answers, ...gone.map(({ id }) => id)),
          version: 1,
          lapsed: gone.map(({ at }) => ({ at, reason: 'unknownOption' })),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('without a question that is gone, and names it', () => {
    fc.assert(
      fc.property(older, (answers) => {
        const lapsed = 'size' in answers ? [{ at: 'size', reason: 'unknownQuestion' }] : [];
        expect(decode(withoutQuestion, sent(answers))).toEqual({
          answers: without(answers, 'size'),
          version: 1,
          lapsed,
        });
      }),
    );
  });
});

test.each([withQuestion, withOptions, withItem])('a link of a version that grew opens as it was made', (flow) => {
  fc.assert(
    fc.property(someAnswers(flow), (answers) => {
      expect(decode(flow, encode(flow, answers))).toEqual({ answers, version: 2, lapsed: [] });
    }),
  );
});

test.each([2, 15, 16, 17, 255, 256, 5000])(
  'a link of version %i says so, and is too new for the one before',
  (version) => {
    fc.assert(
      fc.property(someAnswers(shed), (answers) => {
        const code = encode({ ...shed, version }, answers);
        expect(decode({ ...shed, version }, code)).toEqual({ answers, version, lapsed: [] });
        expect(decode({ ...shed, version: version - 1 }, code)).toEqual({ error: 'newer' });
      }),
    );
  },
);

// Written down when version 1 was made. A change here means that links that people have sent no longer open.
const sentInVersion1 = [
  { code: '321WCN', answers: { praktijkvorm: 'duo' } },
  {
    code: 'S7GFSFB2BSDPB6C7N1QTSZRF1DS6',
    answers: {
      praktijkvorm: 'gezondheidscentrum',
      omvang: { patienten: 9876, jeugd: 1234 },
      problematiek: 'meer',
      onderbouwing: ['ggd', 'registratie'],
      hulpvragen: ['lichtPsychisch', 'complex'],
      basisvoorwaarden: {
        ketenafspraken: 'ja',
        verwijsmogelijkheden: 'deels',
        verwijsrecht: 'nee',
        socialeKaart: 'onbekend',
        aanspreekpunt: 'ja',
        meldcode: 'ja',
      },
      ambitie: 'twijfel',
      afweging: ['continuiteit', 'helderheid', 'laagdrempelig'],
      pohGgz: 'gewenst',
      functieTaken: ['onbekend'],
      functieNaam: 'nogGeen',
      vertegenwoordiging: 'nietGeregeld',
    },
  },
];

test.each(sentInVersion1)('a link that was sent in version 1 still opens: $code', ({ code, answers }) => {
  expect(decode(jeugdaanbod, code)).toMatchObject({ version: 1, answers });
});
