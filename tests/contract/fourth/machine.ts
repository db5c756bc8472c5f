import { assign, setup } from 'xstate';
import { guardsOf, remembered } from '../../../src/engine/machine';
import { type Advice, advise } from './advice';
import { conditions } from './conditions';
import type { AnswerEvent, Answers } from './questions';

/** The flow `uitje`: three questions in two sections, one of which the sun skips. */
export const machine = setup({
  types: {
    context: {} as { answers: Answers },
    events: {} as AnswerEvent,
    output: {} as Advice,
  },
  guards: guardsOf(conditions),
  actions: { remember: assign({ answers: remembered<Answers> }) },
}).createMachine({
  id: 'uitje',
  context: { answers: {} },
  initial: 'buiten',
  output: ({ context }) => advise(context.answers),
  states: {
    buiten: {
      initial: 'weer',
      onDone: 'tas',
      states: {
        weer: { on: { weer: { target: 'jas', actions: 'remember' } } },
        jas: {
          always: { guard: 'droog', target: 'klaar' },
          on: { jas: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    tas: {
      initial: 'spullen',
      onDone: 'advies',
      states: {
        spullen: { on: { spullen: { target: 'klaar', actions: 'remember' } } },
        klaar: { type: 'final' },
      },
    },
    advies: { type: 'final' },
  },
});
