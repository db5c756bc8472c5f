import type { Grounds } from './cite';
import type { TextRef } from './text';

/** One of the outcomes that an advice turns on, such as the model; a change of it changes the advice. */
export interface Outcome {
  readonly id: string;
  readonly value: string | null;
  readonly title: TextRef;
  readonly text: TextRef;
  /** What the text rests on; null where it says nothing of its own, such as that something was not asked. */
  readonly grounds: Grounds | null;
}
