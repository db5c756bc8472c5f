import { expect, test } from 'vitest';
import { filesBelow, readText } from '../support/unit/root';
import { flat } from '../support/unit/texts';
import { type Term, terms } from './terms';

const texts = ['src', 'flows'].flatMap((folder) =>
  filesBelow(folder, /nl\.json$/).flatMap((path) =>
    [...flat(JSON.parse(readText(path)))].map(([key, text]) => ({ path, key, text })),
  ),
);

const isExcept = ({ except = [] }: Term, key: string) => except.some((start) => key === start || key.startsWith(start));

test.each(terms)('readers know it as: $use', (term) => {
  const found = texts.filter(({ key, text }) => term.not.test(text) && !isExcept(term, key));
  expect(found.map(({ path, key, text }) => `${path} ${key}: ${text}`)).toEqual([]);
});

test('every exception is one still', () => {
  const idle = terms.flatMap((term) =>
    (term.except ?? []).filter(
      (start) => !texts.some(({ key, text }) => isExcept({ ...term, except: [start] }, key) && term.not.test(text)),
    ),
  );
  expect(idle).toEqual([]);
});
