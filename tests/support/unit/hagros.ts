import * as fc from 'fast-check';
import { flows } from '../../../flows';
import { outlineOf } from '../../../src/engine/outline';
import { emptyHagro, type Hagro, type Point, results } from '../../../src/features/hagro/model/hagro';
import type { Report } from '../../../src/features/hagro/report/count/report';
import { oneAnswer } from './arbitraries';
import { namedPractice, wholeReport } from './report';

const [flow] = flows;
/** The practices that hagros are made of. */
export const examples = await flow.examples();
/** The questions of the flow in order. */
export const questions = outlineOf(flow).flatMap((section) => section.questions);

/** Answers as a real practice has, one of them another; or only the first few, so that it is not complete. */
const answers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...examples).map((example) => example.answers) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), oneAnswer(flow))
      .map(([example, { id, value }]) => ({ ...example.answers, [id]: value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), fc.nat(6))
      .map(([example, count]) => Object.fromEntries(Object.entries(example.answers).slice(0, count))),
  },
);

const line = fc.constantFrom('', 'note one', 'note two');
const point: fc.Arbitrary<Point> = fc.record({
  note: line,
  result: fc.option(fc.constantFrom(...results)),
  who: fc.constantFrom('', 'who one'),
  when: fc.constantFrom('', 'when one'),
});
/** A hagro of up to eight practices with points that were discussed. */
export const hagros: fc.Arbitrary<Hagro> = fc
  .tuple(
    fc.array(answers, { minLength: 1, maxLength: 8 }),
    fc.dictionary(fc.constantFrom(...questions), point, { noNullPrototype: true }),
  )
  .map(([sets, points]) => ({
    ...emptyHagro,
    points,
    practices: sets.map((set, index) => namedPractice(index * 2 + 3, set)),
  }));

/** Holds a check against hagros of every kind, with their report. */
export const holdsFor = (check: (hagro: Hagro, report: Report) => void) =>
  fc.assert(
    fc.property(hagros, (hagro) => check(hagro, wholeReport(flow, hagro))),
    { numRuns: 60, seed: 20261122 },
  );
