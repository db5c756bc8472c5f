import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hagroStore } from '../../src/features/hagro/hagroStore';
import { toHagroText } from '../../src/features/hagro/model/file';
import {
  emptyHagro,
  type Hagro,
  withChanged,
  withoutPractice,
  withPoint,
  withPractice,
} from '../../src/features/hagro/model/hagro';
import { FakeBrowser, settle } from '../support/unit/browser';
import { hagros, outing } from '../support/unit/hagro';

const blank = { name: '', answers: {}, saved: null, speaker: '', mandate: null };
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
const [question = ''] = Object.keys(outing.questions);

/** Two tabs of one hagro; each goes on with what it has, and hears of the other when it does. */
function twoTabs(begin: Hagro) {
  const browser = new FakeBrowser();
  hagroStore(outing, browser.open().shelf).keep({ hagro: begin, wiped: [] });
  const tabs = [browser.open(), browser.open()].map(({ shelf }) => {
    const place = hagroStore(outing, shelf);
    const tab = { hagro: place.open().hagro, change };
    place.onElsewhere(({ hagro }) => {
      tab.hagro = hagro;
    });
    function change(next: Hagro) {
      tab.hagro = next;
      place.keep({ hagro: next, wiped: [] });
    }
    return tab;
  });
  const [one, other] = tabs;
  if (one === undefined || other === undefined) throw new Error('no tabs');
  return { browser, one, other };
}

test('a hagro comes back as it was kept', () => {
  fc.assert(
    fc.property(hagros(outing), (hagro) => {
      const browser = new FakeBrowser();
      hagroStore(outing, browser.open().shelf).keep({ hagro, wiped: [hagro] });
      const found = hagroStore(outing, browser.open().shelf).open();
      const inOrder = hagro.practices.toSorted((one, another) => one.id - another.id);
      expect(plain(found.hagro)).toEqual(plain({ ...hagro, practices: inOrder }));
      expect([found.setAside, plain(found.wiped)]).toEqual([false, plain([hagro])]);
    }),
    { numRuns: 100 },
  );
});

test('what an earlier version of the app kept is taken over', () => {
  const browser = new FakeBrowser();
  const hagro = withPractice(emptyHagro, { ...blank, name: 'Oost' });
  browser.texts.set(`keuzehulp.hagro.${outing.id}`, toHagroText(outing, hagro));
  expect(hagroStore(outing, browser.open().shelf).open().hagro).toEqual(hagro);
  expect([...browser.texts.keys()].some((key) => key.startsWith('keuzehulp.'))).toBe(false);
});

describe('two tabs of one hagro', () => {
  const begin = withPractice(withPractice(emptyHagro, { ...blank, name: 'A' }), { ...blank, name: 'B' });

  test('keep a name, an answer, a note and a removal that are given at once', () => {
    const { browser, one, other } = twoTabs(withPractice(begin, { ...blank, name: 'C' }));
    one.change(withChanged(one.hagro, 1, { name: 'Oost' }));
    other.change(withChanged(other.hagro, 2, { speaker: 'Jansen' }));
    other.change(withPoint(other.hagro, question, { note: 'bespreken' }));
    one.change(withPoint(one.hagro, question, { who: 'Pietersen' }));
    one.change(withoutPractice(one.hagro, 3));
    settle(browser);
    for (const { hagro } of [one, other, hagroStore(outing, browser.open().shelf).open()]) {
      expect(hagro.practices.map(({ name, speaker }) => [name, speaker])).toEqual([
        ['Oost', ''],
        ['B', 'Jansen'],
      ]);
      expect(hagro.points[question]).toMatchObject({ note: 'bespreken', who: 'Pietersen' });
    }
  });

  test('keep both practices that are added at once, each with its own answers', () => {
    const { browser, one, other } = twoTabs(begin);
    one.change(withPractice(one.hagro, { ...blank, name: 'Noord' }));
    other.change(withPractice(other.hagro, { ...blank, name: 'Zuid' }));
    settle(browser);
    for (const { hagro } of [one, other]) {
      expect(hagro.practices.map(({ name }) => name).toSorted()).toEqual(['A', 'B', 'Noord', 'Zuid']);
      expect(new Set(hagro.practices.map(({ id }) => id)).size).toBe(4);
    }
    expect(one.hagro).toEqual(other.hagro);
  });
});

test('a hagro of twelve in a storage that is full to the last byte is shown, and no change writes one over twelve', () => {
  const browser = new FakeBrowser();
  let hagro = emptyHagro;
  for (let count = 0; count < 12; count += 1) hagro = withPractice(hagro, { ...blank, name: `P${count}` });
  hagroStore(outing, browser.open().shelf).keep({ hagro, wiped: [] });
  browser.room = [...browser.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const place = hagroStore(outing, browser.open().shelf);
  const found = place.open().hagro;
  expect(found.practices).toHaveLength(12);
  place.keep({ hagro: withPractice(found, { ...blank, name: 'nog een' }), wiped: [] });
  expect(place.open().hagro.practices).toHaveLength(13);
  expect(hagroStore(outing, browser.open().shelf).open().hagro.practices.length).toBeGreaterThanOrEqual(12);
});
