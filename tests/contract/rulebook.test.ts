import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { flows } from '../../flows';
import library from '../../flows/library.nl.json';
import nl from '../../src/cli/nl.json';
import { rulebook } from '../../src/cli/rulebook';
import { bookWords } from '../../src/cli/words';

describe.each(flows.map((flow) => [flow.id, flow] as const))('the book of rules of %s', (id, flow) => {
  it('is the one that the code makes: run `npm run regelboek` after a change and have it read', async () => {
    const kept = await readFile(`flows/${id}/regelboek.md`, 'utf8');
    expect(kept).toBe(rulebook(flow, await bookWords(flow, library, nl.book)));
  });

  it('names every question and every statement', async () => {
    const book = rulebook(flow, await bookWords(flow, library, nl.book));
    const ids = [...Object.keys(flow.questions), ...flow.claims().map((claim) => claim.id)];
    expect(ids.filter((name) => !book.includes(`\`${name}\``))).toEqual([]);
  });
});
