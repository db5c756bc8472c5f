import * as z from 'zod/mini';
import { type Envelope, openText } from '../share/formats';
import { bare } from '../share/untrusted';
import type { Entry, Members } from './members';

const schema = 2;
/** In characters; the largest that is kept, a hagro of forty, stays far below. */
const largest = 4 * 1024 * 1024;

const name = z.string().check(z.maxLength(200));
const tab = z.string().check(z.maxLength(16));
const count = z.int().check(z.gte(0));
const entry = z.union([z.tuple([count, tab]), z.tuple([count, tab, bare])]);

const contents = z.pipe(
  bare,
  z.strictObject({
    schema: z.literal(schema),
    version: z.int().check(z.gte(1)),
    floor: count,
    members: z.pipe(bare, z.record(name, entry)),
  }),
);
const envelope = { format: null, schema, largest, contents } satisfies Envelope<z.infer<typeof contents>>;

/** A kept text as it was read. `newer`: a later version of the app wrote it; null: nobody can read it. */
export type Unsealed = { readonly members: Members; readonly version: number } | 'newer' | null;

/** The text that keeps members; the same members give the same text. */
export function sealed(version: number, { floor, entries }: Members): string {
  const members = Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify({ schema, version, floor, members });
}

/** Reads a text that {@link sealed} made, or anybody. */
export function unsealed(text: string): Unsealed {
  const found = openText(envelope, text);
  if ('error' in found) return found.error === 'newer' ? 'newer' : null;
  const { version, floor, members } = found.contents;
  return { version, members: { floor, entries: new Map<string, Entry>(Object.entries(members)) } };
}
