import type { Answer } from './facts';

/** An answer that fits its question, or the place of the first thing wrong with it. */
export type Reading = { readonly answer: Answer } | { readonly at: string };
