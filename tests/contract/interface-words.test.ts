import { expect, test } from 'vitest';
import { statuses } from '../../src/engine/question';
import { mandates, results } from '../../src/features/hagro/model/hagro';
import { aboutPages } from '../../src/route/addresses';
import { withoutComments } from '../support/unit/code';
import { interfaceWords } from '../support/unit/interface';
import { filesBelow, readText } from '../support/unit/root';
import { flat } from '../support/unit/texts';

/** Keys that the code puts together: how the template begins → what can follow. */
const dynamic: Readonly<Record<string, readonly string[]>> = {
  'status.': statuses,
  'statusShort.': statuses,
  // The ways in which an alternative answer differs.
  'whatIf.': ['is', 'with', 'without'],
  // The pages about the product, and the lists on them.
  'footer.pages.': aboutPages,
  'about.sources.': ['content', 'background'],
  'about.privacy.kept.': ['answers', 'hagro', 'local', 'form', 'undo', 'offline'],
  'about.privacy.shared.': ['link', 'file', 'mail'],
  'about.access.tested.': ['axe', 'keyboard', 'size', 'colours'],
  'about.access.gaps.': ['people', 'browsers', 'word', 'matrix'],
  // The units of a chart.
  'compare.': ['percent', 'count'],
  // What came of taking an advice along, and why a link or a file was refused.
  'take.told.': ['copied', 'saved', 'made', 'failed'],
  'take.badLink.': ['format', 'checksum', 'newer', 'file'],
  'take.badFile.': ['size', 'json', 'format', 'newer', 'flow', 'answers', 'hagro'],
  // The kinds of notice of a session that are said in one text.
  'notices.': ['more', 'setAside', 'partAside', 'otherTab'],
  // How a browser keeps what it is given, where it does not do so as it should.
  'apart.': ['walk', 'hagro', 'local', 'partly', 'unreadable', 'done', 'partlyDone', 'failed'],
  'banner.': ['page', 'newer', 'blocked'],
  // The screens of a hagro, the columns of its practices, mandates, and the parts of its matrix.
  'hagro.invite.told.': ['copied', 'failed'],
  'hagro.steps.': ['uitnodigen', 'verzamelen', 'overzicht', 'bespreken', 'verslag'],
  'hagro.gather.practices.': ['name', 'state', 'speaker', 'mandate', ...mandates],
  'hagro.told.': ['earlier', 'later'],
  'hagro.overview.figures.': [
    'complete_one',
    'complete_other',
    'different_one',
    'different_other',
    'conclusion_one',
    'conclusion_other',
    'details_one',
    'details_other',
  ],
  'hagro.overview.matrix.': ['advice', 'different', 'same'],
  'advice.counts.marks.': ['done', 'partly', 'todo', 'unknown', 'apart'],
  'hagro.overview.lacking.marks.': ['partly', 'todo', 'unknown', 'apart'],
  // Why something brought in was skipped.
  'bring.skipped.': 'size json format newer flow answers checksum hagro local empty noLink tooMany full'.split(' '),
  // How a question on paper is answered.
  'paper.kind.': ['single', 'checklist', 'numbers'],
  // What a difference does to advices, and what came of a discussion.
  'hagro.discuss.effect.': ['conclusion', 'details', 'unknown', 'none'],
  'hagro.discuss.result.': results,
  'hagro.discuss.fields.': ['who', 'when'],
  // A report: mandates, results, how far something lacks, and what a difference does.
  'hagro.report.mandate.': ['beslist', 'legtVoor'],
  'hagro.report.said.': ['afgesproken', 'verschilBlijft', 'uitzoeken'],
  'hagro.report.part.': [
    'adviezen',
    'eens',
    'verschillen',
    'ontbreekt',
    'besproken',
    'aantekeningen',
    'acties',
    'vragen',
  ],
  'hagro.report.said.none.': ['afgesproken', 'uitzoeken'],
  'hagro.report.agenda.': ['afgesproken', 'uitzoeken'],
  'hagro.report.missing.': ['todo', 'partly', 'unknown', 'apart'],
  'hagro.report.differ.': ['conclusion', 'details', 'unknown'],
  'hagro.report.differ.title.': ['conclusion', 'details', 'unknown', 'none'],
  'hagro.discuss.clock.': ['start', 'pause', 'resume', 'restart'],
};

/** Where the words stand that do not have the name of their folder. */
const folders: Readonly<Record<string, string>> = { filling: 'features/local' };

/** The words of each room, with the code that stands beside them. */
const rooms = Object.entries(interfaceWords).map(([name, texts]) => {
  const path = [folders[name] ?? name, `features/${name}`].find((folder) =>
    filesBelow('src', /\.json$/).includes(`src/${folder}/nl.json`),
  );
  return { name, folder: `src/${path}/`, keys: [...flat(texts).keys()], texts: flat(texts) };
});

const files = filesBelow('src', /\.tsx?$/).map((path) => ({ path, code: withoutComments(readText(path)) }));
const everywhere = files.map(({ code }) => code).join('\n');

const singular = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The words of a room that the code says: with its name in front, or within the room without. */
function saidOf({ name, folder }: (typeof rooms)[number]) {
  const inside = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ code }) => code)
    .join('\n');
  const quotes = (key: string) => inside.includes(`'${key}'`) || everywhere.includes(`'${name}:${key}'`);
  const templates = Object.keys(dynamic).filter(
    (start) => inside.includes(`\`${start}\${`) || everywhere.includes(`\`${name}:${start}\${`),
  );
  /** The keys that those templates can become; a template that is gone makes none. */
  const built = templates.flatMap((start) => (dynamic[start] ?? []).map((end) => start + end));
  return { quotes, built };
}

test('the words of every room are known here', () => {
  const paths = filesBelow('src', /nl\.json$/).filter((path) => path !== 'src/cli/nl.json');
  expect(rooms.map(({ folder }) => `${folder}nl.json`).toSorted()).toEqual(paths.toSorted());
});

test.each(rooms)('every word of $name is used in the code', (room) => {
  const { quotes, built } = saidOf(room);
  const isUsed = (key: string) => [key, singular(key)].some((name) => quotes(name) || built.includes(name));
  expect(room.keys.filter((key) => !isUsed(key))).toEqual([]);
});

test.each(rooms)('every word of $name says something', ({ texts }) => {
  expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('every key that the code puts together exists', () => {
  const keys = new Set(rooms.flatMap((room) => room.keys));
  const built = rooms.flatMap((room) => saidOf(room).built);
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter((key) => !keys.has(key))).toEqual([]);
});

test('no interface word stands in two files', () => {
  const keys = rooms.flatMap((room) => room.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
