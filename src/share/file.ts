import * as z from 'zod/mini';
import type { FlowCore } from '../engine/flow';
import type { AnswerSet } from '../engine/question';
import { fit, type Lapsed } from './fit';
import { formats, headOf } from './formats';
import { bare, parsed } from './untrusted';

type Saved = Pick<FlowCore, 'id' | 'version' | 'questions'>;

const format = formats.answers;
const schema = 1;
/** In bytes. An app can refuse a larger file before it reads it. */
export const largestFile = 64 * 1024;

/** Why a file does not open. `newer`: made by a later version of the app. `flow` and `at` say which. */
export type FileError =
  | { readonly error: 'size' | 'json' | 'format' | 'newer' }
  | { readonly error: 'flow'; readonly flow: string }
  | { readonly error: 'answers'; readonly at: string; readonly reason: Lapsed['reason'] };

/** What a file holds. `dropped` names answers of an older version that no longer fit; they are not in `answers`. */
export interface FileContents<F extends Saved> {
  readonly flow: F;
  readonly answers: AnswerSet;
  readonly version: number;
  /** When it was saved, in ISO 8601. */
  readonly saved: string;
  readonly dropped: readonly Lapsed[];
}

const word = z.string().check(z.minLength(1), z.maxLength(64));
const words = z.array(word).check(z.maxLength(64));
const marks = z.pipe(bare, z.record(word, z.union([word, z.number()])));
/** Answers as text, whatever the flow: what may stand in a file before its questions are looked at. */
export const answersSchema = z.pipe(bare, z.record(word, z.union([word, words, marks])));

/** Read first, whatever else there is: enough to say that this app is too old, or knows no such flow. */
const headSchema = headOf(format);
const fileSchema = z.pipe(
  bare,
  z.strictObject({
    format: z.literal(format),
    schema: z.literal(schema),
    flow: word,
    version: z.int().check(z.gte(1)),
    saved: z.iso.datetime(),
    answers: answersSchema,
  }),
);

/** The text of a file with these answers. Names that the flow does not know are left out. */
export function toFile(flow: Saved, answers: AnswerSet, now: Date): string {
  const known = Object.keys(flow.questions).filter((id) => Object.hasOwn(answers, id));
  const file = {
    format,
    schema,
    flow: flow.id,
    version: flow.version,
    saved: now.toISOString(),
    answers: Object.fromEntries(known.map((id) => [id, answers[id]])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name to save a file under, with the day on the user's calendar: `keuzehulp-<flow>-2026-11-22.json`. */
export function fileName(flow: Pick<FlowCore, 'id'>, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${format}-${flow.id}-${day.join('-')}.json`;
}

/**
 * Reads a text that {@link toFile} may have made, or anybody. An answer that does not fit makes a file of this version
 * fail; in a file of an older version it is left out and named.
 */
export function fromFile<F extends Saved>(flows: readonly F[], text: string): FileContents<F> | FileError {
  if (text.length > largestFile || new TextEncoder().encode(text).length > largestFile) return { error: 'size' };
  const found = parsed(text);
  if (!found) return { error: 'json' };
  const head = headSchema.safeParse(found.json);
  if (head.success && head.data.schema > schema) return { error: 'newer' };
  const file = fileSchema.safeParse(found.json);
  if (!file.success) return { error: 'format' };
  const { version, saved, answers: given } = file.data;
  const flow = flows.find(({ id }) => id === file.data.flow);
  if (!flow) return { error: 'flow', flow: file.data.flow };
  if (version > flow.version) return { error: 'newer' };
  const { answers, lapsed } = fit(flow.questions, new Map(Object.entries(given)));
  const [first] = lapsed;
  if (first && version === flow.version) return { error: 'answers', ...first };
  return { flow, answers, version, saved, dropped: lapsed };
}
