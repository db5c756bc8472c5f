import { claimsOf, claimsOfExplanation } from '../content/claims';
import type { Explanation } from '../content/explanation';
import type { Claim, Flow } from '../content/flow';
import { partsOf } from '../engine/answer';
import type { Cite } from '../engine/cite';
import { groupBy } from '../engine/groupBy';
import { outlineOf, skipGuardOf } from '../engine/outline';
import type { Question } from '../engine/question';
import { type TextRef } from '../engine/text';
import { withoutMarks } from '../words/marks';

/** The texts for the book: those of the flow, the short names of sources, and its own words. */
export interface BookWords {
  readonly say: (ref: TextRef) => string;
  readonly source: (id: string) => string;
  readonly word: (
    key: 'intro' | 'own' | 'why' | 'skip' | 'sources' | 'line' | 'lines' | 'noLines' | `groups.${string}`,
  ) => string;
}

/** A text without the marks of terms. */
function citation({ source, section, lines }: Cite, words: BookWords): string {
  if (lines === null) return `${words.source(source)} (${words.word('noLines')})`;
  const [first, last] = lines;
  const range = first === last ? `${words.word('line')} ${first}` : `${words.word('lines')} ${first}–${last}`;
  return `${words.source(source)}, ${section} (${range})`;
}

const sources = (cites: readonly Cite[], words: BookWords) =>
  `  *${words.word('sources')}: ${cites.map((cite) => citation(cite, words)).join('; ')}*`;

function choices(id: string, question: Question, words: BookWords): string[] {
  const part = (path: string) => withoutMarks(words.say(`questions.${id}.${path}`));
  const { of, names } = partsOf(question);
  return names.map((name) => `- ${part(`${of}.${name}.label`)} — ${part(`${of}.${name}.hint`)} \`${name}\``);
}

function questionLines(flow: Flow, id: string, words: BookWords): string[] {
  const question = flow.questions[id];
  if (question === undefined) return [];
  const guard = skipGuardOf(flow, id);
  return [
    `### ${words.say(`questions.${id}.title`)} \`${id}\``,
    '',
    withoutMarks(words.say(`questions.${id}.help`)),
    '',
    ...(guard === null ? [] : [`${words.word('skip')} ${words.say(`conditions.${guard}`)}. \`${guard}\``, '']),
    ...choices(id, question, words),
    '',
    `${words.word('why')} ${withoutMarks(words.say(`questions.${id}.why`))}`,
    '',
    sources(question.cite, words).trim(),
    '',
  ];
}

const claimLines = ({ id, texts, basis, cite }: Claim, words: BookWords) => [
  `- \`${id}\`${basis === 'gevolgtrekking' ? ` (${words.word('own')})` : ''} ${texts.map(words.say).map(withoutMarks).join(' · ')}`,
  sources(cite, words),
];

const groupLines = (claims: readonly Claim[], words: BookWords) =>
  [...groupBy(claims, (claim) => claim.group)].flatMap(([group, items]) => [
    `## ${words.word(`groups.${group}`)}`,
    '',
    ...items.flatMap((claim) => claimLines(claim, words)),
    '',
  ]);

const written = (title: string, lines: readonly string[], words: BookWords) =>
  `${[`# ${title}`, '', words.word('intro'), '', ...lines].join('\n').trimEnd()}\n`;

/** A flow as a book to read and sign, in Markdown: every question and every statement with its source and lines. */
export function rulebook(flow: Flow, words: BookWords): string {
  const questions = outlineOf(flow).flatMap((section) => [
    `## ${words.say(`sections.${section.id}`)}`,
    '',
    ...section.questions.flatMap((id) => questionLines(flow, id, words)),
  ]);
  const title = `${words.say('name')} (${flow.id} ${flow.version})`;
  return written(title, [...questions, ...groupLines(claimsOf(flow), words)], words);
}

/** An explanation as a book of the same kind. */
export const explanationBook = (explanation: Explanation, words: BookWords): string =>
  written(words.say(explanation.title), groupLines(claimsOfExplanation(explanation), words), words);
