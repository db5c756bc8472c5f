import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Texts } from '../../src/engine/text';
import { hagroWords } from '../../src/features/hagro/useWords';
import { loadOnce } from '../../src/words/load';
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

test('texts are loaded once, and again after a failure', async () => {
  const instance = await emptyI18n();
  let asked = 0;
  const ask = () => {
    asked += 1;
    return [asked === 1 ? Promise.reject(new Error('offline')) : fileOf({ name: 'there' })];
  };
  await expect(loadOnce(instance, at, ask)).rejects.toThrow('offline');
  const again = loadOnce(instance, at, ask);
  expect(loadOnce(instance, at, ask)).toBe(again);
  await again;
  expect(asked).toBe(2);
  expect(instance.t('name', { ns: 'flow' })).toBe('there');
});
