import * as z from 'zod/mini';
import type { FlowCore } from '../engine/flow';
import { parseAnswers } from '../engine/parse';
import type { AnswerSet } from '../engine/question';
import { fit, type Lapsed } from '../share/fit';
import { type Envelope, openText } from '../share/formats';
import { bare } from '../share/untrusted';

const schema = 1;

const word = z.string().check(z.maxLength(64));

const contents = z.pipe(
  bare,
  z.strictObject({
    schema: z.literal(schema),
    flow: word,
    version: z.int().check(z.gte(1)),
    rev: z.int().check(z.gte(0)),
    // Walks were once kept with a checksum: it is not looked at, as every answer is checked by itself.
    checksum: z.optional(z.int()),
    answers: z.pipe(bare, z.record(word, z.unknown())),
    drafts: z.optional(z.pipe(bare, z.record(word, z.pipe(bare, z.record(word, word))))),
    done: z.optional(z.array(word)),
  }),
);
const envelope = { format: null, schema, largest: 64 * 1024, contents } satisfies Envelope<z.infer<typeof contents>>;

/** The stored form of a walk: answers and drafts, never a snapshot of the machine. */
export interface Kept {
  readonly answers: AnswerSet;
  /** Question → what stands in its fields. */
  readonly drafts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The actions that were ticked, by id. */
  readonly done?: readonly string[];
  /** Raised with every save, so that tabs know which is newer. */
  readonly rev: number;
}

/** A kept walk as this version of the flow reads it. */
export interface KeptWalk extends Kept {
  /** Answers of an older version that no longer fit; they are not in `answers`. */
  readonly lapsed: readonly Lapsed[];
}

const filled = ({ drafts = {}, done = [] }: Pick<Kept, 'drafts' | 'done'>) => ({
  ...(Object.keys(drafts).length === 0 ? {} : { drafts }),
  ...(done.length === 0 ? {} : { done }),
});

/** The text to store for a walk. */
export function seal(flow: Pick<FlowCore, 'id' | 'version'>, { answers, rev, ...rest }: Kept): string {
  return JSON.stringify({ schema, flow: flow.id, version: flow.version, rev, answers, ...filled(rest) });
}

/**
 * Reads a stored text; null when it cannot be read. A walk of an older version is gone on with as far as it fits; one of
 * this version whole or not at all; one of a later version not.
 */
export function unseal(flow: FlowCore, text: string): KeptWalk | null {
  const stored = openText(envelope, text);
  if ('error' in stored) return null;
  const { answers: given, drafts = {}, done = [], rev, version } = stored.contents;
  if (stored.contents.flow !== flow.id || version > flow.version) return null;
  if (version < flow.version) {
    const { answers, started, lapsed } = fit(flow, version, new Map(Object.entries(given)));
    return { answers, ...filled({ drafts: { ...drafts, ...started }, done }), rev, lapsed };
  }
  const read = parseAnswers(flow, given);
  return 'error' in read ? null : { answers: read.answers, ...filled({ drafts, done }), rev, lapsed: [] };
}
