import * as fc from 'fast-check';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import type { Flow } from '../../../src/content/flow';
import type { AnswerSet } from '../../../src/engine/question';
import { replay } from '../../../src/engine/replay';
import {
  emptyHagro,
  type Hagro,
  mandates,
  type Point,
  type Practice,
  results,
} from '../../../src/features/hagro/model/hagro';
import { notesWith, ownNote, withNotes } from '../../../src/share/own';
import { plainText } from '../../../src/share/plain';
import { walk } from '../walk';
import { allAnswers, answerTo, manyAnswers, someAnswers } from './arbitraries';
import { type TinyAdvice, tiny } from './tiny';

const textOf = (value: string) => ({ id: 'length', value, title: 'length', text: value, grounds: null });

/** The outing of {@link tiny}, with an outcome that only some of what changes its advice changes. */
export const outing: Flow = {
  ...tiny,
  outcomes: (advice: TinyAdvice) => [textOf(advice.answered > 3 ? 'long' : 'short')],
};

/** The flows that hagros are tested with. */
export const hagroFlows: readonly Flow[] = [jeugdaanbod, outing];

/** A practice with these answers. */
export const practiceOf = (id: number, answers: AnswerSet): Practice => ({
  id,
  name: '',
  answers,
  saved: null,
  speaker: '',
  mandate: null,
});

/** A hagro of these practices. */
export const hagroOf = (practices: readonly Practice[]): Hagro => ({
  ...emptyHagro,
  practices,
  next: Math.max(0, ...practices.map(({ id }) => id)) + 1,
});

/** Which practices have a question on their path. */
export function askedIn(flow: Flow, practices: readonly Practice[]): (question: string) => readonly Practice[] {
  const paths = new Map(practices.map(({ id, answers }) => [id, new Set(replay(flow, answers).path)]));
  return (question) => practices.filter(({ id }) => paths.get(id)?.has(question));
}

/** Answers with some of them given again, as a practice that changed its mind would. */
function near(flow: Flow, answers: AnswerSet): fc.Arbitrary<AnswerSet> {
  return fc
    .subarray(Object.entries(flow.questions), { minLength: 1, maxLength: 3 })
    .chain((changed) => fc.record(Object.fromEntries(changed.map(([id, question]) => [id, answerTo(question)]))))
    .map((change) => ({ ...answers, ...change }));
}

/** Answers to every question of a flow; many of them alike, so that some of what differs does not matter. */
export function completeAnswers(flow: Flow): fc.Arbitrary<AnswerSet> {
  const known = manyAnswers(flow, 40);
  const base = fc.constantFrom(...known.slice(0, 3));
  return fc.oneof(
    { weight: 3, arbitrary: base.chain((answers) => near(flow, answers)) },
    { weight: 2, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constantFrom(...walk(flow).ways.map(({ answers }) => answers)) },
    { weight: 1, arbitrary: allAnswers(flow) },
  );
}

/** Practices with ids that do not count from one; now and then one that is not ready. */
export function groups(flow: Flow, minLength = 2, maxLength = 8): fc.Arbitrary<Practice[]> {
  const answers = fc.oneof(
    { weight: 6, arbitrary: completeAnswers(flow) },
    { weight: 1, arbitrary: someAnswers(flow) },
  );
  return fc
    .array(answers, { minLength, maxLength })
    .map((sets) => sets.map((set, index) => practiceOf(index * 3 + 2, { ...set })));
}

/** Text that people and others fill in, quotes, halves of characters and names of prototypes included. */
export const hostileText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'binary' }),
      fc.string({ maxLength, unit: 'grapheme' }),
      fc.constantFrom('', '__proto__', 'constructor', '</script>', '"]}', '\u0000', '\u202E', '\uD83D', '{{name}}'),
    )
    .map((text) => text.slice(0, maxLength));

/** The same as far as it gets into a hagro: without what cannot be seen. */
const plain = (maxLength: number) => hostileText(maxLength).map(plainText);

/** What was said about a question; never nothing. */
const points: fc.Arbitrary<Point> = fc
  .record({
    note: plain(2000),
    result: fc.option(fc.constantFrom(...results)),
    who: plain(120),
    when: plain(80),
  })
  .filter(({ note, result, who, when }) => result !== null || `${note}${who}${when}`.trim() !== '');

/** What a practice wrote with a question. */
const notes = hostileText(2000).map(ownNote);

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

/** Any hagro that the app can come to. */
export function hagros(flow: Flow): fc.Arbitrary<Hagro> {
  const practice = fc.record({
    name: plain(80),
    answers: fc.oneof(someAnswers(flow), fc.constant({})),
    saved: fc.option(day.map((date) => date.toISOString())),
    speaker: plain(120),
    mandate: fc.option(fc.constantFrom(...mandates)),
    notes: fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom(...Object.keys(flow.questions)), notes)),
  });
  const all = fc.record({
    name: plain(80),
    date: fc.oneof(
      fc.constant(''),
      day.map((date) => date.toISOString().slice(0, 10)),
    ),
    given: fc.array(practice, { maxLength: 6 }),
    points: fc.dictionary(fc.constantFrom(...Object.keys(flow.questions)), points, { noNullPrototype: true }),
    sealed: fc.boolean(),
    expected: fc.option(fc.integer({ min: 1, max: 40 })),
    gap: fc.nat(9),
  });
  return all.map(({ given, gap, ...rest }) => {
    const practices = given.map(({ notes: own, ...each }, index) => {
      return { ...each, ...withNotes(notesWith(flow.questions, own)), id: index * 2 + gap + 1 };
    });
    return { ...rest, practices, next: given.length * 2 + gap + 1 };
  });
}
