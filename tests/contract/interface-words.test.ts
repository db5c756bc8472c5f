import { expect, test } from 'vitest';
import aside from '../../src/app/aside.nl.json';
import nl from '../../src/app/nl.json';
import { statuses } from '../../src/engine/question';
import { mandates, results } from '../../src/features/hagro/model/gathering';
import { withoutComments } from '../support/unit/code';
import { filesBelow, readText } from '../support/unit/root';
import { flat } from '../support/unit/texts';

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
  'take.badFile.': ['size', 'json', 'format', 'newer', 'flow', 'answers', 'gathering'],
  // The kinds of notice of a session that are said in one text.
  'notices.': ['more', 'setAside', 'otherTab'],
  // The screens of a gathering, the columns of its practices, mandates, and the parts of its matrix.
  'group.steps.': ['verzamelen', 'overzicht', 'bespreken', 'verslag'],
  'group.gather.practices.': ['name', 'state', 'speaker', 'mandate', ...mandates],
  'group.told.': ['earlier', 'later'],
  'group.overview.matrix.': ['advice', 'different', 'same'],
  'group.overview.lacking.marks.': ['partly', 'todo', 'unknown', 'advisedAgainst'],
  // Why something brought in was skipped.
  'bring.skipped.': 'size json format newer flow answers checksum gathering local empty noLink full'.split(' '),
  // How a question on paper is answered.
  'paper.kind.': ['single', 'checklist', 'numbers'],
  // What a difference does to advices, and what came of a discussion.
  'group.discuss.effect.': ['conclusion', 'details', 'unknown', 'none'],
  'group.discuss.result.': results,
  'group.discuss.fields.': ['who', 'when'],
  // A report: mandates, results, how far something lacks, and what a difference does.
  'group.report.mandate.': ['beslist', 'legtVoor'],
  'group.report.said.': ['afgesproken', 'verschilBlijft', 'uitzoeken'],
  'group.report.agenda.': ['afgesproken', 'uitzoeken'],
  'group.report.missing.': ['todo', 'partly', 'unknown', 'advisedAgainst'],
  'group.report.differ.': ['conclusion', 'details', 'unknown'],
  'group.report.differ.title.': ['conclusion', 'details', 'unknown', 'none'],
  'group.report.told.': ['made', 'failed'],
};

/** Every interface word; no key stands in both files. */
const words = new Map([...flat(nl), ...flat(aside)]);

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
  const keys = [...words.keys()];
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every interface word says something', () => {
  expect([...words].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('every key that the code puts together exists', () => {
  const keys = [...words.keys()];
  expect(built.filter((key) => !keys.includes(key))).toEqual([]);
});

test('no interface word stands in two files', () => {
  expect([...flat(aside).keys()].filter((key) => flat(nl).has(key))).toEqual([]);
});
