import type { Texts } from '../../../src/engine/text';

const question = (name: string, rest: Texts): Texts => ({
  title: `Title of ${name}?`,
  short: `Short ${name}`,
  help: `Help with ${name} and [[shade|the shade]].`,
  why: `Why ${name}.`,
  ...rest,
});

const options = (...ids: string[]): Texts =>
  Object.fromEntries(ids.map((id) => [id, { label: `Option ${id}`, hint: `Hint ${id}` }]));
const items = (...ids: string[]): Texts =>
  Object.fromEntries(ids.map((id) => [id, { label: `Item ${id}`, hint: `Hint ${id}`, short: `short ${id}` }]));

/** The texts of the picnic; made up, so that a test that finds them found the flow's own. */
export const picnicTexts: Texts = {
  name: 'Picnic',
  sections: { outside: 'Outside', basket: 'Basket' },
  questions: {
    weather: question('weather', { options: options('sun', 'rain') }),
    umbrella: question('umbrella', { options: options('big', 'small') }),
    guests: question('guests', {
      fields: { all: { label: 'Number all', hint: 'Hint all' }, children: { label: 'Number children', hint: 'Hint' } },
    }),
    food: question('food', { options: options('bread', 'cake', 'fruit', 'onbekend') }),
    packed: question('packed', { items: items('blanket', 'knife') }),
  },
  title: { go: 'Advies: go out', stay: 'Advies: stay in' },
  conclusion: 'You have {{count}} guests.',
  summary: { label: 'Plan', value: 'A picnic' },
  parts: { said: 'Said', reasons: 'Reasons', marks: 'Marks', table: 'Table', todo: 'To do', open: 'Open' },
  watch: 'Does the sky stay dry?',
  intro: 'An intro.',
  statement: 'A statement.',
  reason: 'A reason.',
  mark: {
    done: 'Mark done',
    partly: 'Mark partly',
    todo: 'Mark todo',
    unknown: 'Mark unknown',
    apart: 'Mark against',
  },
  column: { one: 'Column one', two: 'Column two' },
  cell: { one: 'Cell one', two: 'Cell two', three: 'Cell three' },
  action: 'Bring a blanket.',
  owner: 'Everyone',
  ask: 'The host',
};

/** The texts that flows share, for the picnic. */
export const picnicLibraryTexts: Texts = {
  sources: {
    book: {
      title: 'The Book',
      publisher: 'The Press',
      edition: 'First edition.',
      short: 'Book 1',
      caveat: 'An old book.',
    },
  },
  places: { picnic: 'Picnic' },
  terms: { shade: { term: 'Shade', definition: 'Where the sun is not.' } },
};
