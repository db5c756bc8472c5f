import type { Flow } from '../../src/content/flow';
import type { Registry } from '../../src/engine/flow';
import { checklist, multi, numbers, type Questions, single } from '../../src/engine/question';

const cite = [{ source: 'book', section: 'page', lines: null }] as const;

type Shared = Pick<Flow, 'id' | 'version' | 'questions' | 'registry'>;

const first = {
  colour: single(['red', 'blue', 'grey'], cite),
  size: numbers({ all: { min: 1, max: 90 }, small: { min: 0, max: 90 } }, cite, ['small', 'all']),
  tools: multi(['saw', 'axe', 'file', 'none'], cite, { max: 3, exclusive: 'none' }),
  state: checklist(['sharp', 'clean'], cite),
} as const;

const firstLines: Registry = [
  { since: 1, question: 'colour', kind: 'single', options: ['red', 'blue', 'grey'] },
  { since: 1, question: 'size', kind: 'numbers', fields: { all: [1, 90], small: [0, 90] } },
  { since: 1, question: 'tools', kind: 'multi', options: ['saw', 'axe', 'file', 'none'] },
  { since: 1, question: 'state', kind: 'checklist', items: ['sharp', 'clean'] },
];

/** A flow of a shed, in its first version. */
export const shed: Shared = { id: 'shed', version: 1, questions: first, registry: firstLines };

function later(changed: Questions, ...lines: Registry): Shared {
  return { id: 'shed', version: 2, questions: { ...first, ...changed }, registry: [...firstLines, ...lines] };
}

/** A new question, put in front of the others. */
export const withQuestion: Shared = {
  ...later({}, { since: 2, question: 'lock', kind: 'single', options: ['yes', 'no'] }),
  questions: { lock: single(['yes', 'no'], cite), ...first },
};

/** New options, shown before the older ones, wider limits and a new number. */
export const withOptions = later(
  {
    colour: single(['green', 'red', 'blue', 'grey'], cite),
    tools: multi(['rake', 'saw', 'axe', 'file', 'none'], cite, { max: 3, exclusive: 'none' }),
    size: numbers({ old: { min: 0, max: 9 }, all: { min: 0, max: 900 }, small: { min: 0, max: 90 } }, cite, [
      'small',
      'all',
    ]),
  },
  { since: 2, question: 'colour', kind: 'single', options: ['green'] },
  { since: 2, question: 'tools', kind: 'multi', options: ['rake'] },
  { since: 2, question: 'size', kind: 'numbers', fields: { all: [0, 900], old: [0, 9] } },
);

/** A new item of a checklist, which older answers cannot have. */
export const withItem = later(
  { state: checklist(['dry', 'sharp', 'clean'], cite) },
  { since: 2, question: 'state', kind: 'checklist', items: ['dry'] },
);

/** With an item that went over to a checklist of its own. */
export const withMoved = later(
  { state: checklist(['sharp'], cite), care: checklist(['clean'], cite) },
  { since: 2, question: 'care', kind: 'moved', from: 'state', items: ['clean'] },
);

/** Without the options `blue` and `axe`; nothing new to register. */
export const withoutOptions = later({
  colour: single(['red', 'grey'], cite),
  tools: multi(['saw', 'file', 'none'], cite, { max: 3, exclusive: 'none' }),
});

const { size: _, ...withoutNumbers } = first;

/** Without the question `size`. */
export const withoutQuestion: Shared = { ...later({}), questions: withoutNumbers };
