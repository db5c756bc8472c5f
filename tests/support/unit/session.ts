import * as fc from 'fast-check';
import type { AnswerSet } from '../../../src/engine/question';
import { mandates, noPoint, results } from '../../../src/features/hagro/model/hagro';
import type { PileItem } from '../../../src/features/hagro/model/pile';
import type { HagroEvent } from '../../../src/features/hagro/model/session';
import { someAnswers } from './arbitraries';
import { hagros, hostileText, outing } from './hagro';

/** Answers as a file brings them. */
export const item = (answers: AnswerSet): PileItem => ({
  kind: 'answers',
  source: 'file',
  name: '',
  answers,
  saved: null,
  older: false,
  lapsed: [],
});

const id = fc.integer({ min: 0, max: 12 });
const blank = { name: '', saved: null, speaker: '', mandate: null };
const items: fc.Arbitrary<PileItem> = fc.oneof(
  { weight: 5, arbitrary: someAnswers(outing).map(item) },
  { weight: 1, arbitrary: fc.constant<PileItem>({ kind: 'skipped', source: 'bad', reason: 'json' }) },
  {
    weight: 1,
    arbitrary: hagros(outing).map((hagro): PileItem => {
      return { kind: 'hagro', source: 'all', contents: { hagro, refused: [], lapsed: [] } };
    }),
  },
);
const someSaid = fc.record(
  {
    note: hostileText(2100),
    result: fc.option(fc.constantFrom(...results)),
    who: hostileText(200),
    when: hostileText(99),
  },
  { requiredKeys: [] },
);
const said = fc.oneof(
  { weight: 3, arbitrary: someSaid },
  { weight: 1, arbitrary: fc.constant({ ...noPoint, note: ' ' }) },
);
const day = fc.constantFrom('', '2026-11-22', '20262-11-22', '2026-02-30', '0202-01-01', 'x');

/** Anything that can happen to a hagro of the outing, also what no screen sends. */
export const anyEvent: fc.Arbitrary<HagroEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('brought'), items: fc.array(items, { maxLength: 12 }) }) },
  fc.record({ type: fc.constant('begun') }),
  fc.record({
    type: fc.constant('addedAnyway'),
    practice: someAnswers(outing).map((answers) => ({ ...blank, answers })),
  }),
  fc.record({
    type: fc.constant('changed'),
    id,
    change: fc.record({ name: hostileText(99), mandate: fc.option(fc.constantFrom(...mandates)) }),
  }),
  fc.record({ type: fc.constant('changed'), id, change: fc.record({ speaker: hostileText(200) }) }),
  fc.record({ type: fc.constant('answered'), id, answers: someAnswers(outing) }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('superseded'), id, by: id }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('removed'), id }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('said'), question: fc.constantFrom('coat', 'bag'), change: said }),
  },
  fc.record({ type: fc.constant('set'), change: fc.record({ name: hostileText(99), date: day }) }),
  fc.record({
    type: fc.constant('set'),
    change: fc.record({ expected: fc.option(fc.integer({ min: -1, max: 50 })), sealed: fc.boolean() }),
  }),
  fc.record({ type: fc.constant('read') }),
  fc.record({ type: fc.constant('wiped') }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undone') }) },
  fc.record({
    type: fc.constant('restored'),
    hagro: hagros(outing),
    wiped: fc.array(hagros(outing), { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('settled') }),
);
