import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import type { Flow } from '../../src/content/flow';
import { type AnswerSet, checklist } from '../../src/engine/question';
import { browserPlace } from '../../src/storage/keep';
import { someAnswers } from '../support/unit/arbitraries';
import { FakeBrowser } from '../support/unit/browser';
import { tiny } from '../support/unit/tiny';

const answers = {
  weather: 'rain',
  party: { all: 4 },
  bag: { map: 'ja', water: 'onbekend' },
  games: ['kite', 'ball'],
} satisfies AnswerSet;
const next = { ...tiny, version: tiny.version + 1 };

const placeOf = (browser: FakeBrowser, flow: Flow = tiny) => browserPlace(flow, browser.open().shelf);

/** A browser that has kept answers of the small flow. */
function keptBrowser(given: AnswerSet) {
  const browser = new FakeBrowser();
  placeOf(browser).keep({ answers: given });
  return browser;
}

const asideIn = (browser: FakeBrowser) => browser.open().shelf.aside();

test.each([...flows, tiny])('a walk of $id comes back as it was kept', (flow) => {
  fc.assert(
    fc.property(someAnswers(flow), (given) => {
      const browser = new FakeBrowser();
      const walk = { answers: {}, drafts: { x: { y: 'a' } }, notes: {}, name: '', done: [], before: [] };
      const kept = {
        answers: given,
        drafts: { x: { y: 'z' } },
        notes: { x: 'ask' },
        name: 'The tent',
        done: ['tent'],
        before: [{ ...walk, answers: given }, walk],
      };
      placeOf(browser, flow).keep(kept);
      expect(placeOf(browser, flow).open()).toMatchObject({ kept, left: [], apart: null });
    }),
    { numRuns: 20 },
  );
});

test('nothing kept is nothing found, and a walk without anything leaves no answer behind', () => {
  const browser = new FakeBrowser();
  expect(placeOf(browser).open()).toMatchObject({ kept: { answers: {} }, left: [], apart: null, keeping: 'kept' });
  const place = placeOf(browser);
  place.keep({ answers: {} });
  expect([...browser.texts]).toEqual([]);
  place.keep({ answers });
  place.keep({ answers: {} });
  for (const [id, value] of Object.entries(answers)) {
    for (const text of browser.texts.values()) expect(text).not.toContain(JSON.stringify(value));
    expect(placeOf(browser).open().kept.answers).not.toHaveProperty(id);
  }
});

describe('a walk that does not fit', () => {
  test('is read as far as it does, names the rest, and stands apart as it was', () => {
    const browser = keptBrowser({ ...answers, weather: 'snow', gone: 'yes' });
    const [text] = [...browser.texts.values()];
    const { weather: _, ...rest } = answers;
    const { kept, left, apart } = placeOf(browser, next).open();
    expect([kept.answers, left, apart]).toEqual([rest, ['weather', 'gone'], 'part']);
    expect(asideIn(browser).map((each) => each.text)).toEqual([text]);
    expect(placeOf(browser, next).open()).toMatchObject({ kept: { answers: rest }, left: [], apart: null });
  });

  test('of the same version too: one bad answer does not take the good ones with it', () => {
    const browser = keptBrowser({ ...answers, weather: 'snow' });
    expect(Object.keys(placeOf(browser).open().kept.answers)).toEqual(['party', 'bag', 'games']);
  });

  test('is not written over when there is no room to set it aside', () => {
    const browser = keptBrowser({ ...answers, weather: 'snow' });
    const before = [...browser.texts];
    browser.room = before.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    const place = placeOf(browser);
    expect(place.open()).toMatchObject({ keeping: 'blocked', kept: { answers: { party: { all: 4 } } } });
    place.keep({ answers: { weather: 'sun' } });
    expect([...browser.texts]).toEqual(before);
  });

  test('is gone on with where a checklist got an item', () => {
    const bag = checklist(['map', 'water', 'rope'], [{ source: 'book', section: 'page', lines: null }]);
    const grown = { ...next, questions: { ...tiny.questions, bag } };
    const browser = keptBrowser({ weather: 'rain', bag: { map: 'ja', water: 'nee' } });
    const kept = { answers: { weather: 'rain' }, drafts: { bag: { map: 'ja', water: 'nee' } } };
    expect(placeOf(browser, grown).open()).toMatchObject({ kept, left: [], apart: null });
    expect(placeOf(browser, grown).open()).toMatchObject({ kept, left: [], apart: null });
  });
});

test('a walk of a later version is read as far as it fits, and left as it is', () => {
  const browser = new FakeBrowser();
  placeOf(browser, next).keep({ answers: { ...answers, later: 'yes' } });
  const before = [...browser.texts];
  const place = placeOf(browser);
  expect(place.open()).toMatchObject({ keeping: 'newer', apart: null, kept: { answers } });
  place.keep({ answers: {} });
  expect([...browser.texts]).toEqual(before);
});
