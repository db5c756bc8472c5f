import { assign, setup } from 'xstate';
import { guardsOf, remembered } from '../../src/engine/machine';
import { type Advice, advise } from './advice';
import { conditions } from './conditions';
import type { AnswerEvent, Answers } from './questions';

/**
 * The flow `jeugdaanbod`: one state a question, in five sections. `always` skips a question when its guard holds; an
 * answer moves on. There is no way back here: going back, changing and restoring are replays of the answers.
 */
export const machine = setup({
  types: {
    context: {} as { answers: Answers },
    events: {} as AnswerEvent,
    output: {} as Advice,
  },
  guards: guardsOf(conditions),
  actions: { remember: assign({ answers: remembered<Answers> }) },
}).createMachine({
  id: 'jeugdaanbod',
  context: { answers: {} },
  initial: 'praktijk',
  output: ({ context }) => advise(context.answers),
  states: {
    praktijk: {
      initial: 'praktijkvorm',
      onDone: 'basis',
      states: {
        praktijkvorm: {
          on: { praktijkvorm: { target: 'omvang', actions: 'remember' } },
        },
        omvang: {
          on: { omvang: { target: 'problematiek', actions: 'remember' } },
        },
        problematiek: {
          on: { problematiek: { target: 'onderbouwing', actions: 'remember' } },
        },
        onderbouwing: {
          always: { guard: 'problematiekOnbekend', target: 'hulpvragen' },
          on: { onderbouwing: { target: 'hulpvragen', actions: 'remember' } },
        },
        hulpvragen: {
          on: { hulpvragen: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    basis: {
      initial: 'basisvoorwaarden',
      onDone: 'model',
      states: {
        basisvoorwaarden: {
          on: { basisvoorwaarden: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    model: {
      initial: 'ambitie',
      onDone: 'ondersteuning',
      states: {
        ambitie: {
          on: { ambitie: { target: 'afweging', actions: 'remember' } },
        },
        afweging: {
          on: { afweging: { target: 'werkzaamheden', actions: 'remember' } },
        },
        werkzaamheden: {
          always: { guard: 'alleenBasis', target: 'plusvoorwaarden' },
          on: { werkzaamheden: { target: 'plusvoorwaarden', actions: 'remember' } },
        },
        plusvoorwaarden: {
          always: { guard: 'alleenBasis', target: 'klaar' },
          on: { plusvoorwaarden: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    ondersteuning: {
      initial: 'pohGgz',
      onDone: 'afspraken',
      states: {
        pohGgz: {
          on: { pohGgz: { target: 'pohScholing', actions: 'remember' } },
        },
        pohScholing: {
          always: { guard: 'geenScholingNodig', target: 'pohMiddelen' },
          on: { pohScholing: { target: 'pohMiddelen', actions: 'remember' } },
        },
        pohMiddelen: {
          always: { guard: 'geenPohGgz', target: 'gemeenteFunctie' },
          on: { pohMiddelen: { target: 'gemeenteFunctie', actions: 'remember' } },
        },
        gemeenteFunctie: {
          on: { gemeenteFunctie: { target: 'ondersteunerWens', actions: 'remember' } },
        },
        ondersteunerWens: {
          on: { ondersteunerWens: { target: 'functieZelfde', actions: 'remember' } },
        },
        functieZelfde: {
          always: { guard: 'geenFunctieOfPoh', target: 'functieTaken' },
          on: { functieZelfde: { target: 'functieTaken', actions: 'remember' } },
        },
        functieTaken: {
          always: { guard: 'geenFunctie', target: 'functieBetaler' },
          on: { functieTaken: { target: 'functieBetaler', actions: 'remember' } },
        },
        functieBetaler: {
          always: { guard: 'geenFunctie', target: 'functieVerdeling' },
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
          always: { guard: 'geenFunctie', target: 'functieVerantwoordelijk' },
          on: { functieWerkgever: { target: 'functieVerantwoordelijk', actions: 'remember' } },
        },
        functieVerantwoordelijk: {
          always: { guard: 'geenFunctie', target: 'functieNaam' },
          on: { functieVerantwoordelijk: { target: 'functieNaam', actions: 'remember' } },
        },
        functieNaam: {
          always: { guard: 'geenFunctie', target: 'klaar' },
          on: { functieNaam: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    afspraken: {
      initial: 'spreekuur',
      onDone: 'advies',
      states: {
        spreekuur: {
          always: { guard: 'geenPlaats', target: 'functieAfspraken' },
          on: { spreekuur: { target: 'functieAfspraken', actions: 'remember' } },
        },
        functieAfspraken: {
          always: { guard: 'geenPlaats', target: 'afspraken' },
          on: { functieAfspraken: { target: 'afspraken', actions: 'remember' } },
        },
        afspraken: {
          on: { afspraken: { target: 'vertegenwoordiging', actions: 'remember' } },
        },
        vertegenwoordiging: {
          on: { vertegenwoordiging: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    advies: { type: 'final' },
  },
});
