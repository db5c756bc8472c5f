import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letterDocx } from '../../src/export/docx/letterDocx';
import { faultsOf } from './faults';
import { readDocx } from './reader';
import { words } from './sample-words';
import { letter } from './samples';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each(['1970-01-02', '1979-12-30', '2026-11-27', '2100-01-02', '2400-01-01'])(
  'a Word file is made when the clock says %s, and the clock stays',
  async (day) => {
    vi.setSystemTime(new Date(day));
    const before = Date.now();
    const parts = await readDocx(await letterDocx(letter, words));
    expect(faultsOf(parts)).toEqual([]);
    expect(Date.now()).toBe(before);
  },
);
