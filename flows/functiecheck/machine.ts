import { assign, setup } from 'xstate';
import { guardsOf, remembered } from '../../src/engine/machine';
import { functieConditions } from '../functie/conditions';
import { type Advice, advise } from './advice';
import type { AnswerEvent, Answers } from './questions';

/** The flow `functiecheck`: seven questions on one person; two depend on who pays. */
export const machine = setup({
  types: {
    context: {} as { answers: Answers },
    events: {} as AnswerEvent,
    output: {} as Advice,
  },
  guards: guardsOf(functieConditions),
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
          on: { functieBetaler: { target: 'functieVerdeling', actions: 'remember' } },
        },
        functieVerdeling: {
          always: { guard: 'eenBetaler', target: 'functieMiddelen' },
          on: { functieVerdeling: { target: 'functieMiddelen', actions: 'remember' } },
        },
        functieMiddelen: {
          always: { guard: 'gemeenteBetaaltNiet', target: 'functieWerkgever' },
          on: { functieMiddelen: { target: 'functieWerkgever', actions: 'remember' } },
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
