import * as z from 'zod/mini';
import { parsed } from './untrusted';

/** The name of each kind of file, in its first lines. */
export const formats = { answers: 'keuzehulp', hagro: 'keuzehulp-hagro', local: 'keuzehulp-lokaal' } as const;
export type Format = (typeof formats)[keyof typeof formats];

/** The form of something that is kept or shared as text. */
export interface Envelope<T> {
  /** Null where the place in which it is kept says what it is. */
  readonly format: Format | null;
  /** The edition of the form that this app writes. */
  readonly schema: number;
  /** In bytes. */
  readonly largest: number;
  readonly contents: z.ZodMiniType<T>;
}

/** Why a text does not open, whatever it should hold. `newer`: made by a later version of the app. */
export type EnvelopeError = { readonly error: 'size' | 'json' | 'format' | 'newer' };

/** The head of a text in one format: enough to say what it is, whatever else it holds. */
const headOf = (format: Format | null) =>
  z.looseObject({ schema: z.int().check(z.gte(1)), ...(format === null ? {} : { format: z.literal(format) }) });

/** Whether a text claims to be a file in this format, whether it opens or not. */
export const isOfFormat = (format: Format, text: string): boolean =>
  headOf(format).safeParse(parsed(text)?.json).success;

/** Opens a text from anywhere: its size first, then its head, then the rest. */
export function openText<T>(envelope: Envelope<T>, text: string): { readonly contents: T } | EnvelopeError {
  const { format, schema, largest, contents } = envelope;
  if (text.length > largest || new TextEncoder().encode(text).length > largest) return { error: 'size' };
  const found = parsed(text);
  if (!found) return { error: 'json' };
  const head = headOf(format).safeParse(found.json);
  if (head.success && head.data.schema > schema) return { error: 'newer' };
  const read = contents.safeParse(found.json);
  return read.success ? { contents: read.data } : { error: 'format' };
}
