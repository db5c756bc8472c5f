import { expect, test } from 'vitest';
import { type AnswerSet, checklist } from '../../src/engine/question';
import { browserPlace, walkSpec } from '../../src/storage/keep';
import { FakeBrowser } from '../support/unit/browser';
import { tiny } from '../support/unit/tiny';

const fits = { party: { all: 4 }, games: ['kite'] } satisfies AnswerSet;
const bag = checklist(['map', 'water', 'rope'], [{ source: 'book', section: 'page', lines: null }]);
/** A later version, in which a question is gone and a checklist has more items. */
const { weather: _, ...questions } = tiny.questions;
const next = { ...tiny, version: tiny.version + 1, questions: { ...questions, bag } };

/** A browser that has set a walk of the version before aside, because it did not fit, and has another since. */
function apart() {
  const browser = new FakeBrowser();
  browserPlace(tiny, browser.open().shelf).keep({
    answers: { ...fits, weather: 'rain', bag: { map: 'ja', water: 'nee' } },
  });
  const [text] = [...browser.texts.values()];
  const { shelf } = browser.open();
  const place = browserPlace(next, shelf);
  place.open();
  const [item] = shelf.aside();
  if (item === undefined) throw new Error('nothing was set aside');
  return { browser, text, shelf, place, item };
}

test('what stands apart keeps the version that wrote it: put back, it is read as that one', () => {
  const { browser, text, shelf, place, item } = apart();
  expect([item.text, shelf.readable(item)]).toEqual([text, 'partly']);
  place.keep({ answers: { coat: 'yes' } });
  expect(shelf.putBack(item)).toBe(true);
  const { kept } = browserPlace(next, browser.open().shelf).open();
  expect([kept.answers, kept.drafts]).toEqual([fits, { bag: { map: 'ja', water: 'nee' } }]);
  // What does not fit is still there, and so is what stood in its place.
  expect(shelf.aside()).toContainEqual(item);
  const others = shelf.aside().filter(({ key }) => key !== item.key);
  expect(others.map((other) => shelf.readable(other))).toEqual(['whole']);
  const [other = item] = others;
  expect(shelf.putBack(other)).toBe(true);
  expect(browserPlace(next, browser.open().shelf).open().kept.answers).toEqual({ coat: 'yes' });
  expect(shelf.aside().map(({ key }) => key)).not.toContain(other.key);
});

test('every user of what is kept reads it the same, whoever opens it first', () => {
  for (const isFirst of [true, false]) {
    const { browser, shelf, place } = apart();
    if (isFirst) place.keep({ answers: { coat: 'yes' } });
    const again = browserPlace(next, shelf).open();
    expect([again.left, again.apart]).toEqual([[], null]);
    expect(again.kept.answers).toEqual(isFirst ? { coat: 'yes' } : fits);
    expect(browser.open().shelf.open(walkSpec(next)).opening()).toEqual({ left: [], apart: null });
  }
});

test('nothing is put back, nor taken away, where there is no room to set aside what stands there', () => {
  const { browser, shelf, place, item } = apart();
  place.keep({ answers: { coat: 'yes' } });
  browser.room = [...browser.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const before = [...browser.texts];
  expect(shelf.putBack(item)).toBe(false);
  expect([...browser.texts]).toEqual(before);
});

test('a text that is broken beside a copy that is whole stands apart, and nothing is missing', () => {
  const { browser } = apart();
  const spec = walkSpec(next);
  browserPlace(next, browser.open().shelf).keep({ answers: fits });
  browser.texts.set(`keuzehulp/#${spec.name}`, 'broken');
  const { kept, apart: told } = browserPlace(next, browser.open().shelf).open();
  expect([kept.answers, told]).toEqual([fits, 'part']);
  expect(browserPlace(next, browser.open().shelf).open()).toMatchObject({ kept: { answers: fits }, apart: null });
});

test('what lacks only what its version did not ask can be put back whole', () => {
  const browser = new FakeBrowser();
  browserPlace(tiny, browser.open().shelf).keep({ answers: { bag: { map: 'ja', water: 'nee' } } });
  const [[key, text] = ['', '']] = [...browser.texts].filter(([name]) => !name.endsWith('.kopie'));
  browser.texts.clear();
  browser.texts.set(`${key}.apart.1`, text);
  const { shelf } = browser.open();
  shelf.open(walkSpec(next));
  expect(shelf.aside().map((item) => shelf.readable(item))).toEqual(['whole']);
});
