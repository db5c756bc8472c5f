import { describe, expect, test } from 'vitest';
import { seal } from '../../src/storage/envelope';
import { keep, recall } from '../../src/storage/keep';
import { tiny } from '../support/unit/tiny';

const answers = { weather: 'rain' };

/** A storage over a map; `full` refuses to write, as a browser does that is out of room. */
function storageOf(entries = new Map<string, string>(), full = false) {
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem(key: string, text: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, text);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
}

describe('keeping a walk', () => {
  test('nothing kept is nothing found', () => {
    expect(recall(tiny, storageOf())).toEqual({ kept: null, setAside: false });
  });

  test('what is kept is recalled, by this flow alone', () => {
    const storage = storageOf();
    expect(keep(tiny, { answers, rev: 3 }, storage)).toBe(true);
    expect(recall(tiny, storage)).toEqual({ kept: { answers, rev: 3, lapsed: [] }, setAside: false });
    expect(recall({ ...tiny, id: 'other' }, storage)).toEqual({ kept: null, setAside: false });
  });

  test('a walk without answers leaves nothing behind', () => {
    const storage = storageOf();
    keep(tiny, { answers, rev: 3 }, storage);
    expect(keep(tiny, { answers: {}, rev: 4 }, storage)).toBe(true);
    expect([...storage.entries]).toEqual([]);
  });

  test('a storage that refuses says so and loses nothing', () => {
    const { entries } = storageOf();
    keep(tiny, { answers, rev: 3 }, storageOf(entries));
    expect(keep(tiny, { answers: { weather: 'sun' }, rev: 4 }, storageOf(entries, true))).toBe(false);
    expect(recall(tiny, storageOf(entries)).kept).toEqual({ answers, rev: 3, lapsed: [] });
  });
});

describe('what does not fit', () => {
  const newer = { ...tiny, version: tiny.version + 1 };

  test.each([
    ['nonsense', 'nonsense'],
    ['a walk of a later version', seal(newer, { answers, rev: 2 })],
  ])('is set aside, not destroyed: %s', (_, text) => {
    const storage = storageOf();
    keep(tiny, { answers, rev: 3 }, storage);
    const [key = ''] = [...storage.entries.keys()];
    storage.entries.set(key, text);
    expect(recall(tiny, storage)).toEqual({ kept: null, setAside: true });
    expect([...storage.entries.values()]).toEqual([text]);
    expect(recall(tiny, storage)).toEqual({ kept: null, setAside: false });
  });

  test('stays aside while a new walk is kept and wiped', () => {
    const storage = storageOf();
    keep(newer, { answers, rev: 2 }, storage);
    const [text] = [...storage.entries.values()];
    recall(tiny, storage);
    keep(tiny, { answers, rev: 1 }, storage);
    keep(tiny, { answers: {}, rev: 2 }, storage);
    expect([...storage.entries.values()]).toEqual([text]);
  });

  test('is set aside beside what was set aside before', () => {
    const storage = storageOf();
    const texts = ['one', 'two', 'three'];
    for (const text of texts) {
      keep(tiny, { answers, rev: 1 }, storage);
      const [name = ''] = [...storage.entries.keys()].filter((key) => !key.includes('.apart'));
      storage.setItem(name, text);
      expect(recall(tiny, storage).setAside).toBe(true);
    }
    expect([...storage.entries.values()].toSorted()).toEqual(texts.toSorted());
  });

  test('stays aside whole when part of it is read', () => {
    const storage = storageOf();
    keep(tiny, { answers: { weather: 'rain', coat: 'long' }, rev: 3 }, storage);
    const [text = ''] = [...storage.entries.values()];
    const { kept, setAside } = recall(newer, storage);
    expect([kept?.answers, setAside]).toEqual([answers, true]);
    keep(newer, { answers, rev: 4 }, storage);
    expect([...storage.entries.values()]).toContain(text);
    expect(recall(newer, storage)).toEqual({ kept: { answers, rev: 4, lapsed: [] }, setAside: false });
  });

  test('is not destroyed by a storage that is full', () => {
    const { entries } = storageOf();
    keep(newer, { answers, rev: 2 }, storageOf(entries));
    const before = [...entries.values()];
    const found = (() => {
      try {
        return recall(tiny, storageOf(entries, true)).kept;
      } catch {
        return 'thrown';
      }
    })();
    expect(found).toBeNull();
    expect([...entries.values()]).toEqual(before);
  });
});
