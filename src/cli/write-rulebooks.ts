import { writeFile } from 'node:fs/promises';
import { flows } from '../../flows';
import library from '../../flows/library.nl.json';
import nl from './nl.json';
import { rulebook } from './rulebook';
import { bookWords } from './words';

/** Writes the book of rules of every flow into its folder. */
for (const flow of flows) {
  const book = rulebook(flow, await bookWords(flow, library, nl.book));
  await writeFile(`flows/${flow.id}/regelboek.md`, book);
}
