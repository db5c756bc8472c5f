import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { flows } from '../../flows';
import { library as shared } from '../../flows/library';
import library from '../../flows/library.nl.json';
import nl from '../../src/cli/nl.json';
import { explanationBook, rulebook } from '../../src/cli/rulebook';
import { bookWords } from '../../src/cli/words';
import { claimsOf, claimsOfExplanation } from '../../src/content/claims';

describe.each(flows.map((flow) => [flow.id, flow] as const))('the book of rules of %s', (id, flow) => {
  it('is the one that the code makes: run `npm run regelboek` after a change and have it read', async () => {
    const kept = await readFile(`flows/${id}/regelboek.md`, 'utf8');
    expect(kept).toBe(rulebook(flow, await bookWords(flow, library, nl.book)));
  });

  it('names every question and every statement', async () => {
    const book = rulebook(flow, await bookWords(flow, library, nl.book));
    const ids = [...Object.keys(flow.questions), ...claimsOf(flow).map((claim) => claim.id)];
    expect(ids.filter((name) => !book.includes(`\`${name}\``))).toEqual([]);
  });
});

it('the explanation has a book of its own, with every statement', async () => {
  const { explanation } = shared;
  if (explanation === undefined) throw new Error('there is no explanation');
  const loaded = await explanation.load();
  const book = explanationBook(loaded, await bookWords(explanation, library, nl.book));
  expect(await readFile(`flows/${explanation.id}/regelboek.md`, 'utf8')).toBe(book);
  const ids = claimsOfExplanation(loaded).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(loaded.brief.length);
  expect(ids.filter((name) => !book.includes(`\`${name}\``))).toEqual([]);
});
