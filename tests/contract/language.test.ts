import { describe, expect, test } from 'vitest';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { wordsFor } from '../support/unit/code';
import { filesBelow, readText } from '../support/unit/root';
import { flat, sentencesOf, wordsIn } from '../support/unit/texts';

const mostWords = 20;
/** What a sentence may count on average, of those that end as one. */
const usualWords = 13;

describe.each(filesBelow('src', /nl\.json$/).concat(filesBelow('flows', /nl\.json$/)))('%s', (path) => {
  test(`has no sentence of more than ${mostWords} words`, () => {
    const long = [...flat(JSON.parse(readText(path)))]
      .flatMap(([key, text]) => sentencesOf(text).map((sentence) => ({ words: wordsIn(sentence), key, sentence })))
      .filter(({ words }) => words > mostWords)
      .toSorted((a, b) => b.words - a.words);
    expect(long).toEqual([]);
  });

  test(`has sentences of ${usualWords} words at most on average`, () => {
    const counts = [...flat(JSON.parse(readText(path))).values()]
      .flatMap(sentencesOf)
      .filter((sentence) => /[.!?][’)]?$/.test(sentence))
      .map(wordsIn);
    const mean = counts.reduce((sum, words) => sum + words, 0) / Math.max(1, counts.length);
    expect(mean).toBeLessThanOrEqual(usualWords);
  });
});

/** Frequent Dutch words that are no English words. */
const frequent = new Set(
  'de het een en van dat die dit deze niet zijn voor met te aan bij ook maar uit naar wij uw wordt kan geen dan nog wel om als hebt heeft moet kies geef vraag tot zonder tussen huisarts huisartsen gemeente praktijk jeugd'.split(
    ' ',
  ),
);

/** At least four words, two of which are frequent in Dutch. */
function looksDutch(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length >= 4 && words.filter((word) => frequent.has(word)).length >= 2;
}

test('no Dutch sentence stands in TypeScript', async () => {
  // Names of sections and of examples are data that stand beside their line numbers and answers.
  const sections = Object.values(library.sources).flatMap((source) => Object.keys(source.sections));
  const examples = (await Promise.all(flows.map((flow) => flow.examples()))).flat().map(({ name }) => name);
  const data = new Set([...sections, ...examples]);
  const found = ['src', 'flows'].flatMap((folder) =>
    filesBelow(folder, /\.tsx?$/).flatMap((path) =>
      wordsFor(readText(path))
        .filter((text) => looksDutch(text) && !data.has(text))
        .map((text) => `${path}: ${text}`),
    ),
  );
  expect(found).toEqual([]);
});

test('the check on Dutch sees a sentence in a string, in a template and between tags', () => {
  const source = 'const a = "Kies een van de antwoorden"; const b = <p>Dit is niet voor u</p>; // de kat en het huis\n';
  expect(wordsFor(source).filter(looksDutch)).toEqual(['Kies een van de antwoorden', 'Dit is niet voor u']);
});
