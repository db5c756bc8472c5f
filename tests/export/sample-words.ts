import type { TextRef } from '../../src/engine/text';
import type { LetterWords } from '../../src/export/words';

const source = (id: string, url: string | null) => ({
  id,
  short: `short ${id}`,
  title: `title of ${id}`,
  publisher: `publisher of ${id}`,
  edition: `edition of ${id}, 1999`,
  caveat: `caveat of ${id}`,
  url,
});

/** A text of the samples says its key. */
export const say = (ref: TextRef): string => (typeof ref === 'string' ? ref : ref.key);

/** Words that say each key as it is. */
export const words: LetterWords = {
  language: 'nl-NL',
  product: 'the product',
  caption: 'the caption',
  fillIn: ['the practice'],
  sourcesTitle: 'the sources',
  sourcesLead: 'lead of sources',
  ownConclusion: 'own conclusion',
  sources: [
    source('unused', null),
    source('page', null),
    source('self-help', null),
    source('book', 'https://example.org/?a=1&b=<2>'),
  ],
  colophon: ['colophon one', 'made on 1 May 2026 with version 7'],
  glance: 'at a glance',
  watch: 'to watch',
  columns: { state: 'column state', item: 'column item', question: 'column question', ask: 'column ask' },
  say,
  places: (sections) => `used: ${sections}`,
  page: (page, pages) => `Page ${page} of ${pages}.`,
  notes: { title: 'the notes', items: [{ question: 'noted question', lines: ['first line', '', 'second line'] }] },
  done: new Set(['a2']),
  rule: (id) => `rule ${id}`,
  question: (ref) => `open question ${ref}`,
  answers: (refs) => refs.map((ref) => ({ question: `short ${ref}`, answers: [`answer to ${ref}`, `also ${ref}`] })),
};
