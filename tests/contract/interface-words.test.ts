import { expect, test } from 'vitest';
import nl from '../../src/app/nl.json';
import { statuses } from '../../src/engine/question';
import { withoutComments } from '../support/kern-code';
import { filesBelow, readText } from '../support/kern-root';
import { flat } from '../support/kern-texts';

/** Keys that the code puts together: how the template begins → what can follow. */
const dynamic: Readonly<Record<string, readonly string[]>> = {
  'status.': statuses,
  'statusShort.': statuses,
  // The ways in which an alternative answer differs.
  'whatIf.': ['is', 'with', 'without'],
  // The units of a chart.
  'compare.': ['percent', 'count'],
  // What came of taking an advice along, and why a link or a file was refused.
  'take.told.': ['copied', 'saved', 'made', 'failed'],
  'take.badLink.': ['format', 'checksum', 'newer'],
  'take.badFile.': ['size', 'json', 'format', 'newer', 'flow', 'answers'],
  // The kinds of notice of a session that are said in one text.
  'notices.': ['more', 'setAside', 'otherTab'],
};

const code = filesBelow('src', /\.tsx?$/)
  .map((path) => withoutComments(readText(path)))
  .join('\n');

const isQuoted = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`);
const templates = Object.keys(dynamic).filter((start) => code.includes(`\`${start}\${`));
/** The keys that those templates can become; a template that is gone makes none. */
const built = templates.flatMap((start) => (dynamic[start] ?? []).map((end) => start + end));
const singular = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

const isUsed = (key: string) => [key, singular(key)].some((name) => isQuoted(name) || built.includes(name));

test('every interface word is used in the code', () => {
  const keys = [...flat(nl).keys()];
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every interface word says something', () => {
  expect([...flat(nl)].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('every key that the code puts together exists', () => {
  const keys = [...flat(nl).keys()];
  expect(built.filter((key) => !keys.includes(key))).toEqual([]);
});
