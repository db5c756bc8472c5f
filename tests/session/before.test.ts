import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { AnswerSet } from '../../src/engine/question';
import { type Session, type SessionEvent, sessionLogic } from '../../src/session/session';
import { browserPlace } from '../../src/storage/keep';
import { oneAnswer, someAnswers } from '../support/unit/arbitraries';
import { FakeBrowser } from '../support/unit/browser';
import { tiny } from '../support/unit/tiny';

const anyEvent = fc.oneof(
  {
    weight: 3,
    arbitrary: oneAnswer(tiny).map(({ id, value }): SessionEvent => ({ type: 'answered', question: id, value })),
  },
  {
    weight: 2,
    arbitrary: someAnswers(tiny).map((answers): SessionEvent => ({ type: 'opened', answers, drafts: {}, left: [] })),
  },
  { weight: 2, arbitrary: fc.constant<SessionEvent>({ type: 'wiped' }) },
  { weight: 3, arbitrary: fc.constant<SessionEvent>({ type: 'undone' }) },
);

const givenIn = ({ answers, before }: Pick<Session, 'answers' | 'before'>) => [
  answers,
  ...before.map((walk) => walk.answers),
];
/** Generated answers may lack a prototype. */
const isSame = (one: AnswerSet, other: AnswerSet) => isDeepStrictEqual({ ...one }, { ...other });
const isThere = (answers: AnswerSet, session: Session) =>
  Object.keys(answers).length === 0 || givenIn(session).some((each) => isSame(each, answers));

test('whatever is opened, wiped and put back, all that stood there before stands there or can be put back', () => {
  fc.assert(
    fc.property(someAnswers(tiny), fc.array(anyEvent, { maxLength: 20 }), (begin, events) => {
      const actor = createActor(sessionLogic(tiny, { answers: begin }, null)).start();
      const now = () => actor.getSnapshot().context;
      let stood: AnswerSet[] = [];
      for (const event of events) {
        const { answers, epoch } = now();
        actor.send(event);
        if (now().epoch !== epoch) stood.push(answers);
        // An answer that is changed by hand is gone, and nothing else is.
        if (event.type === 'answered') stood = stood.filter((each) => !isSame(each, answers));
        expect(stood.filter((each) => !isThere(each, now()))).toEqual([]);
      }
      for (const answers of stood.filter((each) => Object.keys(each).length > 0)) {
        for (let tries = now().before.length; tries > 0 && !isSame(now().answers, answers); tries -= 1) {
          actor.send({ type: 'undone' });
        }
        expect({ ...now().answers }).toEqual({ ...answers });
      }
      const browser = new FakeBrowser();
      browserPlace(tiny, browser.open().shelf).keep(now());
      expect(givenIn({ before: [], ...browserPlace(tiny, browser.open().shelf).open().kept })).toEqual(givenIn(now()));
    }),
    { numRuns: 100 },
  );
});
