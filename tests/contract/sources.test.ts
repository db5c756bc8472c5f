import { describe, expect, it } from 'vitest';
import { library } from '../../flows/library';
import { isOverdue } from '../../src/engine/cite';

const sources = Object.entries(library.sources);

describe('the sources', () => {
  it('were all looked at in time: look whether a newer edition exists, then move `reviewBy` in flows/sources.ts', () => {
    const overdue = sources.filter(([, source]) => isOverdue(source, new Date())).map(([id]) => id);
    expect(overdue).toEqual([]);
  });

  it('are overdue from the day after their date, not on it', () => {
    const source = { reviewBy: '2027-05-01' };
    expect(isOverdue(source, new Date('2027-05-01T23:00:00Z'))).toBe(false);
    expect(isOverdue(source, new Date('2027-05-02T00:00:00Z'))).toBe(true);
  });
});
