import * as z from 'zod/mini';
import { parsed } from './untrusted';

/** What a file of this product calls itself, in its first lines. */
export const formats = { answers: 'keuzehulp', hagro: 'keuzehulp-hagro', local: 'keuzehulp-lokaal' } as const;
export type Format = (typeof formats)[keyof typeof formats];

/** The head of a file in one format: enough to say what it is, whatever else it holds. */
export const headOf = (format: Format) => z.looseObject({ format: z.literal(format), schema: z.int().check(z.gte(1)) });

/** Whether a text claims to be a file in this format, whether it opens or not. */
export const isOfFormat = (format: Format, text: string): boolean =>
  headOf(format).safeParse(parsed(text)?.json).success;
