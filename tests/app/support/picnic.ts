import { assign, setup } from 'xstate';
import type { Flow, Library } from '../../../src/content/flow';
import { guardsOf, remembered } from '../../../src/engine/machine';
import type { AnswerEventOf } from '../../../src/engine/question';
import type { Texts } from '../../../src/engine/text';
import { picnicLetter } from './picnic-letter';
import { cite, type PicnicAdvice, type PicnicAnswers, questions } from './picnic-questions';
import { picnicLibraryTexts, picnicTexts } from './picnic-texts';

const conditions = {
  dry: { when: (answers: PicnicAnswers) => answers.weather === 'sun', basis: 'bron', cite },
} as const;

const machine = setup({
  types: {
    context: {} as { answers: PicnicAnswers },
    events: {} as AnswerEventOf<typeof questions>,
    output: {} as PicnicAdvice,
  },
  guards: guardsOf(conditions),
  actions: { remember: assign({ answers: remembered<PicnicAnswers> }) },
}).createMachine({
  id: 'picnic',
  context: { answers: {} },
  initial: 'outside',
  output: ({ context }) => ({ stay: context.answers.weather === 'rain' && context.answers.umbrella === 'small' }),
  states: {
    outside: {
      initial: 'weather',
      onDone: 'basket',
      states: {
        weather: { on: { weather: { target: 'umbrella', actions: 'remember' } } },
        umbrella: {
          always: { guard: 'dry', target: 'guests' },
          on: { umbrella: { target: 'guests', actions: 'remember' } },
        },
        guests: { on: { guests: { target: 'done', actions: 'remember' } } },
        done: { type: 'final' },
      },
    },
    basket: {
      initial: 'food',
      onDone: 'advice',
      states: {
        food: { on: { food: { target: 'packed', actions: 'remember' } } },
        packed: { on: { packed: { target: 'done', actions: 'remember' } } },
        done: { type: 'final' },
      },
    },
    advice: { type: 'final' },
  },
});

/** A small flow with a question of every kind, one of them skipped in the sun, and a letter with a part of every kind. */
export const picnic: Flow<PicnicAnswers, PicnicAdvice> = {
  id: 'picnic',
  version: 1,
  machine,
  questions,
  registry: [
    { since: 1, question: 'weather', kind: 'single', options: ['sun', 'rain'] },
    { since: 1, question: 'umbrella', kind: 'single', options: ['big', 'small'] },
    { since: 1, question: 'guests', kind: 'numbers', fields: { all: [1, 100], children: [0, 100] } },
    { since: 1, question: 'food', kind: 'multi', options: ['bread', 'cake', 'fruit', 'onbekend'] },
    { since: 1, question: 'packed', kind: 'checklist', items: ['blanket', 'knife'] },
  ],
  conditions,
  explain: () => [
    { id: 'R1', group: 'plan', outcome: 'go', because: ['weather', 'packed.knife'], basis: 'bron', cite },
  ],
  outcomes: ({ stay }) => [
    { id: 'plan', value: stay ? 'stay' : 'go', title: 'summary.label', text: 'summary.value', grounds: null },
  ],
  texts: () => [Promise.resolve({ default: picnicTexts })],
  letter: picnicLetter,
};

export const picnicLibrary: Library & { texts(): Promise<{ readonly default: Texts }> } = {
  sources: {
    book: { year: 2001, url: null, reviewBy: '2030-01-01', role: 'content', sections: { '§1 Picnics': [1, 2] } },
  },
  terms: { shade: { cite } },
  texts: async () => ({ default: picnicLibraryTexts }),
};
