import { assign, setup } from 'xstate';
import { guardsOf, remembered } from '../../src/engine/machine';
import { type Advice, advise } from './advice';
import { conditions } from './conditions';
import type { AnswerEvent, Answers } from './questions';

/**
 * The flow `samenwerkingscheck`: who answers and on what, then the four checklists of that side, in the groups of the
 * werkmap. `always` skips those of the other side.
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
  id: 'samenwerkingscheck',
  context: { answers: {} },
  initial: 'begin',
  output: ({ context }) => advise(context.answers),
  states: {
    begin: {
      initial: 'rol',
      onDone: 'gemeenteAlsPartner',
      states: {
        rol: {
          on: { rol: { target: 'raakvlakken', actions: 'remember' } },
        },
        raakvlakken: {
          on: { raakvlakken: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    gemeenteAlsPartner: {
      initial: 'huisartsPartner',
      onDone: 'contactMetGemeente',
      states: {
        huisartsPartner: {
          always: { guard: 'gemeenteVultIn', target: 'klaar' },
          on: { huisartsPartner: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    contactMetGemeente: {
      initial: 'huisartsContact',
      onDone: 'afsprakenMetGemeente',
      states: {
        huisartsContact: {
          always: { guard: 'gemeenteVultIn', target: 'klaar' },
          on: { huisartsContact: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    afsprakenMetGemeente: {
      initial: 'huisartsAfspraken',
      onDone: 'beleidMetGemeente',
      states: {
        huisartsAfspraken: {
          always: { guard: 'gemeenteVultIn', target: 'klaar' },
          on: { huisartsAfspraken: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    beleidMetGemeente: {
      initial: 'huisartsBeleid',
      onDone: 'huisartsAlsPartner',
      states: {
        huisartsBeleid: {
          always: { guard: 'gemeenteVultIn', target: 'klaar' },
          on: { huisartsBeleid: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    huisartsAlsPartner: {
      initial: 'gemeentePartner',
      onDone: 'contactMetHuisartsen',
      states: {
        gemeentePartner: {
          always: { guard: 'huisartsVultIn', target: 'klaar' },
          on: { gemeentePartner: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    contactMetHuisartsen: {
      initial: 'gemeenteContact',
      onDone: 'afsprakenMetHuisartsen',
      states: {
        gemeenteContact: {
          always: { guard: 'huisartsVultIn', target: 'klaar' },
          on: { gemeenteContact: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    afsprakenMetHuisartsen: {
      initial: 'gemeenteAfspraken',
      onDone: 'beleidMetHuisartsen',
      states: {
        gemeenteAfspraken: {
          always: { guard: 'huisartsVultIn', target: 'klaar' },
          on: { gemeenteAfspraken: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    beleidMetHuisartsen: {
      initial: 'gemeenteBeleid',
      onDone: 'advies',
      states: {
        gemeenteBeleid: {
          always: { guard: 'huisartsVultIn', target: 'klaar' },
          on: { gemeenteBeleid: { target: 'klaar', actions: 'remember' } },
        },
        klaar: { type: 'final' },
      },
    },
    advies: { type: 'final' },
  },
});
