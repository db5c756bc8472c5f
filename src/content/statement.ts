import type { Basis, Cites } from '../engine/cite';
import type { TextRef } from '../engine/text';

/** A sentence or short paragraph with what it is based on. */
export interface Statement {
  readonly id: string;
  readonly text: TextRef;
  readonly basis: Basis;
  readonly cite: Cites | null;
}

/** `done` is in order, `todo` is not yet, `unknown` has to be found out, `apart` has to be taken apart. */
export type Mark = 'done' | 'partly' | 'todo' | 'unknown' | 'apart';
