import * as z from 'zod/mini';
import type { FlowCore } from '../engine/flow';
import { type Envelope, openText } from '../share/formats';
import { bare } from '../share/untrusted';
import { oldKey } from './disk';
import type { Old } from './spec';
import { answerMembers, toRecord } from './walk';

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

/** A text that an earlier version of the app kept whole. */
export const oldText = (name: string, member: string): Old => ({
  key: oldKey(name),
  read: (text) => ({ record: new Map([[member, text]]), version: 1 }),
});

/** A walk that an earlier version of the app kept: answers and drafts under one key for each flow. */
export const oldWalk = ({ id, version: now }: Pick<FlowCore, 'id' | 'version'>): Old => ({
  key: oldKey(id),
  read(text) {
    const stored = openText(envelope, text);
    if ('error' in stored || stored.contents.flow !== id || stored.contents.version > now) return null;
    const { answers, drafts = {}, done = [], version } = stored.contents;
    const rest = toRecord({ answers: {}, drafts, done });
    // Answers as they were kept, whatever they are: the flow looks at them when it reads the record.
    return { record: new Map([...answerMembers(answers), ...rest]), version };
  },
});
