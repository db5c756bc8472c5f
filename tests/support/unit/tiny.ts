import { assign, setup } from 'xstate';
import type { Flow } from '../../../src/content/flow';
import { guardsOf, remembered } from '../../../src/engine/machine';
import { type AnswerEventOf, type AnswersOf, checklist, multi, numbers, single } from '../../../src/engine/question';

const cite = [{ source: 'book', section: 'page', lines: null }] as const;

/** A question of every kind, with every limit that a question can have. */
export const tinyQuestions = {
  weather: single(['sun', 'rain', 'onbekend'], cite),
  party: numbers({ all: { min: 1, max: 9 }, small: { min: 0, max: 9 } }, cite, ['small', 'all']),
  coat: single(['yes', 'no'], cite),
  bag: checklist(['map', 'water'], cite),
  games: multi(['ball', 'kite', 'cards', 'none'], cite, { max: 2, exclusive: 'none' }),
} as const;

export type TinyAnswers = AnswersOf<typeof tinyQuestions>;

const conditions = {
  dry: { when: (a: TinyAnswers) => a.weather === 'sun', basis: 'bron', cite },
  // Reads the second question only after the first: what one look sees is not all.
  thirsty: { when: (a: TinyAnswers) => a.coat !== 'no' || a.bag?.water === 'nee', basis: 'bron', cite },
} as const;

export interface TinyAdvice {
  readonly answered: number;
}

/** The machine of {@link tiny}, its guards by name. */
export const tinyMachine = setup({
  types: {
    context: {} as { answers: TinyAnswers },
    events: {} as AnswerEventOf<typeof tinyQuestions>,
    output: {} as TinyAdvice,
  },
  guards: guardsOf(conditions),
  actions: { remember: assign({ answers: remembered<TinyAnswers> }) },
}).createMachine({
  id: 'tiny',
  context: { answers: {} },
  initial: 'outside',
  output: ({ context }) => ({ answered: Object.keys(context.answers).length }),
  states: {
    outside: {
      initial: 'weather',
      onDone: 'packing',
      states: {
        weather: { on: { weather: { target: 'party', actions: 'remember' } } },
        party: { on: { party: { target: 'coat', actions: 'remember' } } },
        coat: {
          always: { guard: 'dry', target: 'done' },
          on: { coat: { target: 'done', actions: 'remember' } },
        },
        done: { type: 'final' },
      },
    },
    packing: {
      initial: 'bag',
      onDone: 'advice',
      states: {
        bag: { on: { bag: { target: 'games', actions: 'remember' } } },
        games: {
          always: { guard: 'thirsty', target: 'done' },
          on: { games: { target: 'done', actions: 'remember' } },
        },
        done: { type: 'final' },
      },
    },
    advice: { type: 'final' },
  },
});

/**
 * An outing in five questions, to test the engine on: `coat` is skipped in the sun, `games` without water or with a
 * coat, or when coats were not asked for. The advice tells how many questions were asked.
 */
export const tiny = {
  id: 'tiny',
  version: 3,
  machine: tinyMachine,
  questions: tinyQuestions,
  conditions,
  registry: [],
  texts: () => [],
  letter: () => ({ title: '', conclusion: [], summary: [], parts: [] }),
} satisfies Flow<TinyAnswers, TinyAdvice>;
