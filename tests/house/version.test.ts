import { afterEach, expect, test, vi } from 'vitest';
import config from '../../vite.config';

afterEach(() => vi.unstubAllEnvs());

const dayFor = (epoch: string) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  return config({ mode: 'production', command: 'build' }).define?.['productDay'];
};

test('the day of a version is that of its source, so that the same source gives the same build', () => {
  expect(dayFor('1700000000')).toBe('"2023-11-14"');
});

test('a build without a day is made all the same', () => {
  expect(dayFor('soon')).toBe('null');
});
