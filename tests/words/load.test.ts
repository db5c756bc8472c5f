import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Texts } from '../../src/engine/text';
import { hagroWords } from '../../src/features/hagro/useWords';
import { loadOnce } from '../../src/words/load';
import { forgetFailures, LoadError } from '../../src/words/tries';
import { loadWords } from '../../src/words/words';
import { interfaceWords } from '../support/unit/interface';

const at = { language: 'nl', namespace: 'flow', id: 'tiny' } as const;

async function emptyI18n() {
  const instance = createInstance();
  await instance.init({ lng: 'nl', resources: {} });
  return instance;
}

function frozen(texts: Texts): Texts {
  for (const each of Object.values(texts)) if (typeof each !== 'string') frozen(each);
  return Object.freeze(texts);
}

const fileOf = (texts: Texts) => Promise.resolve({ default: frozen(texts) });

test('what is imported is never changed: files laid over each other are copies', async () => {
  const instance = await emptyI18n();
  const files = [fileOf({ part: { first: 'one' } }), fileOf({ part: { second: 'two' } })];
  await loadOnce(instance, at, () => files);
  await loadOnce(instance, { ...at, id: 'other' }, () => [fileOf({ part: { third: 'three' } })]);
  expect(instance.getResourceBundle('nl', 'flow')).toEqual({ part: { first: 'one', second: 'two', third: 'three' } });
});

test('the words of the product leave their files as they were', async () => {
  const before = JSON.stringify(interfaceWords);
  await loadWords(await createI18n(), hagroWords);
  expect(JSON.stringify(interfaceWords)).toBe(before);
});

describe('a file that does not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Texts that come from the nth time on that they are asked for. */
  function comingAt(nth: number) {
    let asked = 0;
    const ask = () => {
      asked += 1;
      return [asked < nth ? Promise.reject(new Error('offline')) : fileOf({ name: 'there' })];
    };
    return { ask, asked: () => asked };
  }

  test('is asked for again a few times, each further apart', async () => {
    const instance = await emptyI18n();
    const { ask, asked } = comingAt(4);
    const loading = loadOnce(instance, at, ask);
    expect(loadOnce(instance, at, ask)).toBe(loading);
    const counts: number[] = [];
    for (const wait of [0, 500, 2_000, 5_000]) {
      await vi.advanceTimersByTimeAsync(wait);
      counts.push(asked());
    }
    await loading;
    expect(counts).toEqual([1, 2, 3, 4]);
    expect(instance.t('name', { ns: 'flow' })).toBe('there');
  });

  test('is given up after those, and not asked for again until its failure is forgotten', async () => {
    const instance = await emptyI18n();
    const { ask, asked } = comingAt(5);
    const loading = loadOnce(instance, at, ask);
    const refused = loading.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await refused).toBeInstanceOf(LoadError);
    for (let time = 0; time < 1_000; time += 1) expect(loadOnce(instance, at, ask)).toBe(loading);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(4);
    forgetFailures();
    await loadOnce(instance, at, ask);
    expect(asked()).toBe(5);
  });
});
