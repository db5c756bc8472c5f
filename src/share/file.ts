import * as z from 'zod/mini';
import { dayOf } from '../engine/day';
import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { type FittingAnswers, fit, type LapsedAnswer } from './fit';
import { type EnvelopeError, formats, openText } from './formats';
import { longestName, longestNote, notesWith, nothingOwn, type Own, ownName, slugOf, withNotes } from './own';
import { bare } from './untrusted';

type FileFlow = Pick<FlowCore, 'id' | 'version' | 'questions' | 'registry'>;

const format = formats.answers;
/** The edition with a name and notes; what has neither is written as the first, which every version of the app reads. */
const schema = 2;
/** In bytes; a note with every question fits. An app can refuse a larger file before it reads it. */
export const largestFile = 256 * 1024;

/** Why a file does not open. `flow` and `at` say which. */
export type FileError =
  | EnvelopeError
  | { readonly error: 'flow'; readonly flow: string }
  | { readonly error: 'answers'; readonly at: string; readonly reason: LapsedAnswer['reason'] };

/** The contents of a file; answers of an older version that no longer fit are not in `answers`. */
export interface FileContents<F extends FileFlow> extends FittingAnswers {
  readonly flow: F;
  readonly version: number;
  /** When it was saved, in ISO 8601. */
  readonly saved: string;
  readonly own: Own;
}

const word = z.string().check(z.minLength(1), z.maxLength(64));
const words = z.array(word).check(z.maxLength(64));
const marks = z.pipe(bare, z.record(word, z.union([word, z.number()])));
/** Answers as text, whatever the flow: what may stand in a file before its questions are looked at. */
export const answersSchema = z.pipe(bare, z.record(word, z.union([word, words, marks])));

const fileSchema = z.pipe(
  bare,
  z.strictObject({
    format: z.literal(format),
    schema: z.int().check(z.gte(1), z.lte(schema)),
    flow: word,
    version: z.int().check(z.gte(1)),
    saved: z.iso.datetime(),
    name: z.optional(z.string().check(z.maxLength(longestName))),
    answers: answersSchema,
    notes: z.optional(z.pipe(bare, z.record(word, z.string().check(z.maxLength(longestNote))))),
  }),
);

/** What a practice says beside its answers, as far as it says something, about questions of the flow. */
function saidIn({ questions }: FileFlow, { name, notes }: Own): Partial<Own> {
  return { ...(ownName(name) === '' ? {} : { name: ownName(name) }), ...withNotes(notesWith(questions, notes)) };
}

/** The text of a file with these answers. Names that the flow does not know are left out. */
export function toFile(flow: FileFlow, answers: AnswerSet, now: Date, own = nothingOwn): string {
  const known = Object.keys(flow.questions).filter((id) => Object.hasOwn(answers, id));
  const { name, notes } = saidIn(flow, own);
  const file = {
    format,
    schema: name === undefined && notes === undefined ? 1 : schema,
    flow: flow.id,
    version: flow.version,
    saved: now.toISOString(),
    name,
    answers: Object.fromEntries(known.map((id) => [id, answers[id]])),
    notes,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name to save a file under, with the day on the user's calendar: `keuzehulp-<flow>-<practice>-2026-11-22.json`. */
export function fileName(flow: Pick<FlowCore, 'id'>, now: Date, name = ''): string {
  return `${[format, flow.id, slugOf(name), dayOf(now)].filter((piece) => piece !== '').join('-')}.json`;
}

/**
 * Reads a text that {@link toFile} may have made, or anybody. An answer that does not fit makes a file of this version
 * fail; in a file of an older version it is left out and named.
 */
export function fromFile<F extends FileFlow>(flows: readonly F[], text: string): FileContents<F> | FileError {
  const file = openText({ format, schema, largest: largestFile, contents: fileSchema }, text);
  if ('error' in file) return file;
  const { version, saved, answers: given } = file.contents;
  const flow = flows.find(({ id }) => id === file.contents.flow);
  if (!flow) return { error: 'flow', flow: file.contents.flow };
  if (version > flow.version) return { error: 'newer' };
  const fitted = fit(flow, version, new Map(Object.entries(given)));
  const [first] = [...fitted.missing, ...fitted.lapsed];
  if (first && version === flow.version) return { error: 'answers', ...first };
  const { name = '', notes = {} } = file.contents;
  return { flow, ...fitted, version, saved, own: { ...nothingOwn, ...saidIn(flow, { name, notes }) } };
}
