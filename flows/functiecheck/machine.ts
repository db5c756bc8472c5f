import { assign, setup } from 'xstate';
import { remembered } from '../../src/engine/machine';
import { type Advice, advise } from './advice';
import type { AnswerEvent, Answers } from './questions';

/** The flow `functiecheck`: five questions on one person, each always asked. */
export const machine = setup({
  types: {
    context: {} as { answers: Answers },
    events: {} as AnswerEvent,
    output: {} as Advice,
  },
  actions: { remember: assign({ answers: remembered<Answers> }) },
}).createMachine({
  id: 'functiecheck',
  context: { answers: {} },
  initial: 'functie',
  output: ({ context }) => advise(context.answers),
  states: {
    functie: {
      initial: 'functieTaken',
      onDone: 'advies',
      states: {
        functieTaken: {
          on: { functieTaken: { target: 'functieBetaler', actions: 'remember' } },
        },
        functieBetaler: {
          on: { functieBetaler: { target: 'functieWerkgever', actions: 'remember' } },
        },
        functieWerkgever: {
          on: { functieWerkgever: { target: 'functieVerantwoordelijk', actions: 'remember' } },
        },
        functieVerantwoordelijk: {
          on: { functieVerantwoordelijk: { target: 'functieNaam', actions: 'remember' } },
        },
        functieNaam: {
          on: { functieNaam: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    advies: { type: 'final' },
  },
});
