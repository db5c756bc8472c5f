import type { Grounds } from '../engine/cite';
import type { TextRef } from '../engine/text';

/** A sentence or short paragraph with what it rests on: one without does not compile. */
export interface Sentence extends Grounds {
  readonly text: TextRef;
}

/** A sentence that can be told from others. */
export interface Statement extends Sentence {
  readonly id: string;
}

/** `done` is in order, `todo` is not yet, `unknown` has to be found out, `apart` has to be taken apart. */
export type Mark = 'done' | 'partly' | 'todo' | 'unknown' | 'apart';
