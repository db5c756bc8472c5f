import { writeFile } from 'node:fs/promises';
import { flows } from '../../flows';
import { library as shared } from '../../flows/library';
import library from '../../flows/library.nl.json';
import nl from './nl.json';
import { explanationBook, rulebook } from './rulebook';
import { bookWords } from './words';

/** Writes the book of rules of every flow, and of the explanation, into its folder. */
for (const flow of flows) {
  const book = rulebook(flow, await bookWords(flow, library, nl.book));
  await writeFile(`flows/${flow.id}/regelboek.md`, book);
}

const { explanation } = shared;
if (explanation !== undefined) {
  const book = explanationBook(await explanation.load(), await bookWords(explanation, library, nl.book));
  await writeFile(`flows/${explanation.id}/regelboek.md`, book);
}
