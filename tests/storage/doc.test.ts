import { describe, expect, test } from 'vitest';
import type { Record } from '../../src/storage/members';
import { FakeBrowser, settle } from '../support/unit/browser';

const spec = { name: 'walk', version: 2 };
const key = 'keuzehulp/#walk';
const record: Record = new Map([
  ['a/weather', 'rain'],
  ['a/coat', 'yes'],
]);

/** A browser in which a tab has kept something and was closed. */
function keptBrowser(kept: Record = record, version = spec.version) {
  const browser = new FakeBrowser();
  browser
    .open()
    .shelf.open({ ...spec, version })
    .put(kept);
  browser.tabs.pop();
  return browser;
}

const usedIn = ({ texts }: FakeBrowser) => [...texts].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
const asideIn = (browser: FakeBrowser) =>
  browser
    .open()
    .shelf.aside()
    .map(({ text }) => text);

describe('a storage that is full to the last byte', () => {
  test('is read', () => {
    const browser = keptBrowser();
    browser.room = usedIn(browser);
    const { shelf } = browser.open();
    expect(shelf.open(spec).read()).toEqual(record);
    expect(shelf.keeping()).toBe('page');
  });

  test('keeps what it had; the page goes on with what it has, and not with less', () => {
    const browser = keptBrowser();
    browser.room = usedIn(browser);
    const { shelf } = browser.open();
    const doc = shelf.open(spec);
    const more = new Map([...record, ['a/long', 'x'.repeat(500)]]);
    doc.put(more);
    expect([doc.read(), shelf.keeping()]).toEqual([more, 'page']);
    doc.put(new Map([...doc.read(), ['a/bag', 'no']]));
    expect(doc.read().size).toBe(4);
    expect(browser.open().shelf.open(spec).read()).toEqual(record);
    browser.room = Number.POSITIVE_INFINITY;
    doc.put(new Map([...doc.read(), ['a/games', 'ball']]));
    expect(shelf.keeping()).toBe('kept');
    expect(browser.open().shelf.open(spec).read().size).toBe(5);
  });

  test('takes one copy where there is no room for two', () => {
    const browser = keptBrowser();
    const { shelf } = browser.open();
    const doc = shelf.open(spec);
    browser.room = usedIn(browser) + 100;
    const more = new Map([...record, ['a/long', 'x'.repeat(120)]]);
    doc.put(more);
    expect(shelf.keeping()).toBe('kept');
    expect(browser.open().shelf.open(spec).read()).toEqual(more);
  });

  test('does not destroy what cannot be set aside, nor says that it stands apart', () => {
    const browser = keptBrowser();
    browser.texts.set(key, 'damaged');
    browser.texts.delete(`${key}.kopie`);
    browser.room = usedIn(browser);
    const { shelf } = browser.open();
    const doc = shelf.open(spec);
    expect(shelf.keeping()).toBe('blocked');
    doc.put(record);
    expect(browser.texts.get(key)).toBe('damaged');
    expect(asideIn(browser)).toEqual([]);
    expect(doc.read()).toEqual(record);
  });
});

test('writing that breaks off half-way leaves one whole text', () => {
  const text = keptBrowser().texts.get(key) ?? '';
  for (const half of ['', text.slice(0, -5), null]) {
    const browser = keptBrowser();
    if (half === null) browser.texts.delete(key);
    else browser.texts.set(key, half);
    expect(browser.open().shelf.open(spec).read()).toEqual(record);
  }
});

test('damage stands apart, each time in a place of its own', () => {
  const browser = new FakeBrowser();
  for (const damage of ['one', 'two', 'three']) {
    browser.texts.set(key, damage);
    browser.texts.delete(`${key}.kopie`);
    const doc = browser.open().shelf.open(spec);
    expect([doc.opening().apart, doc.read().size]).toEqual(['all', 0]);
    doc.put(record);
  }
  expect(asideIn(browser)).toEqual(['one', 'two', 'three']);
});

test.each(['[', '{"a":'])('thousands of %s in each other are refused, not thrown over', (opening) => {
  const browser = keptBrowser();
  const deep = browser.texts.get(key)?.replace('"rain"', `${opening.repeat(20_000)}1`) ?? '';
  browser.texts.set(key, deep);
  browser.texts.delete(`${key}.kopie`);
  expect(browser.open().shelf.open(spec).opening().apart).toBe('all');
  expect(asideIn(browser)).toEqual([deep]);
});

describe('a text of a later version', () => {
  test.each([
    ['of the contents', (text: string) => text.replace('"version":2', '"version":3'), record.size],
    ['of the form', (text: string) => text.replace('"schema":2', '"schema":3'), 0],
  ])('%s is read as far as it goes and never written over', (_, later, size) => {
    const browser = keptBrowser();
    const text = later(browser.texts.get(key) ?? '');
    for (const each of browser.texts.keys()) browser.texts.set(each, text);
    const { shelf } = browser.open();
    const doc = shelf.open(spec);
    expect([doc.read().size, shelf.keeping()]).toEqual([size, 'newer']);
    doc.put(new Map([['a/coat', 'no']]));
    expect([browser.texts.get(key), doc.read().get('a/coat')]).toEqual([text, 'no']);
  });

  test('that another tab writes is not taken for a wipe: what is on screen stays, and nothing is written', () => {
    const browser = keptBrowser();
    const [old, renewed] = [browser.open(), browser.open()];
    const doc = old.shelf.open(spec);
    const newer = renewed.shelf.open({ ...spec, version: 3 });
    newer.put(new Map([...newer.read(), ['a/new', 'yes']]));
    settle(browser);
    const text = browser.texts.get(key);
    expect([doc.read(), old.shelf.keeping()]).toEqual([record, 'newer']);
    doc.put(new Map([['a/coat', 'no']]));
    settle(browser);
    expect(browser.texts.get(key)).toBe(text);
    expect(newer.read().get('a/new')).toBe('yes');
  });
});

test('a storage that is switched off holds nothing, and the page remembers', () => {
  const browser = new FakeBrowser();
  browser.room = 0;
  const { shelf } = browser.open();
  shelf.open(spec).put(record);
  expect([shelf.keeping(), shelf.open(spec).read()]).toEqual(['page', record]);
});

describe('what an earlier version of the app kept', () => {
  const old = {
    key: 'keuzehulp.walk',
    read: (text: string) => (text === 'good' ? { record, version: 1 } : null),
  };

  test('is taken over, and taken away only when all is written', () => {
    const browser = new FakeBrowser();
    browser.texts.set(old.key, 'good');
    browser.room = 40;
    const full = browser.open().shelf.open({ ...spec, old });
    full.put(full.read());
    expect([full.read(), browser.texts.get(old.key)]).toEqual([record, 'good']);
    browser.room = Number.POSITIVE_INFINITY;
    full.put(new Map([...full.read(), ['a/bag', 'no']]));
    expect(browser.texts.has(old.key)).toBe(false);
    expect(
      browser
        .open()
        .shelf.open({ ...spec, old })
        .read().size,
    ).toBe(3);
  });

  test('stands apart where it cannot be read', () => {
    const browser = new FakeBrowser();
    browser.texts.set(old.key, 'bad');
    expect(
      browser
        .open()
        .shelf.open({ ...spec, old })
        .opening().apart,
    ).toBe('all');
    expect([asideIn(browser), browser.texts.has(old.key)]).toEqual([['bad'], false]);
  });
});
