import * as z from 'zod/mini';
import type { FlowCore } from '../engine/flow';
import { parseAnswers } from '../engine/parse';
import type { AnswerSet } from '../engine/question';

const schema = 1;
const largest = 64 * 1024;

const envelopeSchema = z.strictObject({
  schema: z.literal(schema),
  flow: z.string().check(z.maxLength(64)),
  version: z.int().check(z.gte(1)),
  rev: z.int().check(z.gte(0)),
  checksum: z.int(),
  answers: z.record(z.string().check(z.maxLength(64)), z.unknown()),
});

/** What is kept of a walk: answers, never a snapshot of the machine. */
export interface Kept {
  readonly answers: AnswerSet;
  /** Raised with every save, so that tabs know which is newer. */
  readonly rev: number;
}

/** FNV-1a over the text: finds damage, not fraud. */
function checksumOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/** The text to store for a walk. */
export function seal(flow: Pick<FlowCore, 'id' | 'version'>, { answers, rev }: Kept): string {
  const checksum = checksumOf(JSON.stringify(answers));
  return JSON.stringify({ schema, flow: flow.id, version: flow.version, rev, checksum, answers });
}

/** Reads a stored text; null when it does not fit this flow in every respect. */
export function unseal(flow: Pick<FlowCore, 'id' | 'version' | 'questions'>, text: string): Kept | null {
  if (text.length > largest) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return null;
  const { answers, checksum, rev, version } = envelope.data;
  if (envelope.data.flow !== flow.id || version !== flow.version) return null;
  if (checksum !== checksumOf(JSON.stringify(answers))) return null;
  const parsed = parseAnswers(flow, answers);
  return 'error' in parsed ? null : { answers: parsed.answers, rev };
}
